package org.openiro.review.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** How a council's people are reminded: one row a council. */
@Entity
@Table(name = "preparation_setting")
class PreparationSetting {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "reminders_from")
    private @Nullable LocalDate remindersFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "mailboxes")
    private List<TeamMailbox> mailboxes;

    @Column(name = "webhook_url")
    private @Nullable String webhookUrl;

    @Column(name = "webhook_secret")
    private @Nullable String webhookSecret;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected PreparationSetting() {}

    static PreparationSetting none() {
        var none = new PreparationSetting();
        none.id = UUID.randomUUID();
        none.mailboxes = List.of();
        return none;
    }

    void reminds(@Nullable LocalDate from, List<TeamMailbox> teams) {
        remindersFrom = from;
        mailboxes = List.copyOf(teams);
    }

    void brings(@Nullable Webhook to) {
        webhookUrl = to == null ? null : to.url();
        webhookSecret = to == null ? null : to.secret();
    }

    void changed(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    /** 0 is the tag of a council that has set nothing. */
    long tag() {
        return version + 1;
    }

    @Nullable
    LocalDate remindersFrom() {
        return remindersFrom;
    }

    List<TeamMailbox> mailboxes() {
        return mailboxes;
    }

    Optional<Webhook> webhook() {
        return webhookUrl == null || webhookSecret == null
                ? Optional.empty()
                : Optional.of(new Webhook(webhookUrl, webhookSecret));
    }

    Optional<String> mailbox(String team) {
        return mailboxes.stream()
                .filter(each -> each.team().equals(team))
                .map(TeamMailbox::mailbox)
                .findFirst();
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
