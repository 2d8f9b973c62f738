package org.openiro.review.significantchange;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.ChildEntry;
import org.openiro.review.entry.Entered;
import org.openiro.review.entry.FoundInError;
import org.openiro.review.significantchange.domain.ChangeKind;
import org.openiro.review.significantchange.domain.Teller;
import org.openiro.review.significantchange.domain.Telling;

/**
 * A change as it was entered: that the authority told the IRO and that the IRO heard of it from somebody else are each added
 * once, or again after a person took it back, and it may be found in error.
 */
@Entity
@DynamicUpdate
@Table(name = "significant_change")
class SignificantChange implements ChildEntry {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "child_id")
    private UUID childId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ChangeKind kind;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    /** By the authority, whose duty it is. */
    @Embedded
    private @Nullable EnteredTelling told;

    /** From anybody else. */
    @Embedded
    @AttributeOverride(name = "on", column = @Column(name = "heard_on"))
    @AttributeOverride(name = "by", column = @Column(name = "heard_from"))
    @AttributeOverride(name = "recordedBy", column = @Column(name = "heard_recorded_by"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "heard_recorded_at"))
    private @Nullable EnteredTelling heard;

    @Embedded
    private @Nullable ChangeSource source;

    @Column(name = "note")
    private @Nullable String note;

    @Embedded
    private Entered entered;

    @Embedded
    private @Nullable FoundInError error;

    protected SignificantChange() {}

    SignificantChange(UUID childId, ChangeKind kind, LocalDate occurredOn, @Nullable String note, Entered entered) {
        this.id = UUID.randomUUID();
        this.childId = childId;
        this.kind = kind;
        this.occurredOn = occurredOn;
        this.note = note;
        this.entered = entered;
    }

    static SignificantChange told(
            UUID childId, ChangeSource source, ChangeKind kind, LocalDate occurredOn, Entered entered) {
        var change = new SignificantChange(childId, kind, occurredOn, null, entered);
        change.source = source;
        return change;
    }

    void told(Telling telling, Entered entered) {
        if (telling.by().authority()) {
            told = EnteredTelling.of(telling, entered);
        } else {
            heard = EnteredTelling.of(telling, entered);
        }
    }

    /** What is known already of what this telling would say: of the authority's, or of the others'. */
    @Nullable
    Telling known(Teller by) {
        return EnteredTelling.telling(by.authority() ? told : heard);
    }

    /** What is recorded as told by this one; none when that is recorded of another, or of nobody. */
    Optional<EnteredTelling> toldBy(Teller by) {
        return tellings().filter(each -> each.by() == by).findFirst();
    }

    void notTold(Teller by) {
        if (by.authority()) {
            told = null;
        } else {
            heard = null;
        }
    }

    /** What is known beside what this telling says: of the others', or of the authority's. */
    @Nullable
    Telling knownBeside(Teller by) {
        return EnteredTelling.telling(by.authority() ? heard : told);
    }

    void foundInError(FoundInError found) {
        error = found;
    }

    /** Of one that a source told: a person entered how the IRO came to know. */
    boolean toldByPerson() {
        return tellings().anyMatch(each -> !each.recordedBy().equals(entered.by()));
    }

    /** Of one that a source told: the source said how the IRO came to know. */
    boolean toldBySource() {
        return tellings().anyMatch(each -> each.recordedBy().equals(entered.by()));
    }

    private Stream<EnteredTelling> tellings() {
        return Stream.of(told, heard).flatMap(Stream::ofNullable);
    }

    /** Of one that a source told: a person entered that it never happened. */
    boolean foundInErrorByPerson() {
        return error != null && !error.by().equals(entered.by());
    }

    @Nullable
    ChangeSource source() {
        return source;
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public UUID childId() {
        return childId;
    }

    ChangeKind kind() {
        return kind;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    @Nullable
    EnteredTelling told() {
        return told;
    }

    @Nullable
    EnteredTelling heard() {
        return heard;
    }

    @Nullable
    String note() {
        return note;
    }

    Entered entered() {
        return entered;
    }

    @Nullable
    FoundInError error() {
        return error;
    }
}
