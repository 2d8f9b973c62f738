package org.openiro.escalation.concern.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.domain.Concern;

/** A concern as it is kept. */
@Entity
@Table(name = "concern")
public class ConcernRow {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    private String theme;

    @Column(name = "other_themes")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> otherThemes;

    private String words;

    private boolean sensitive;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "formalised_on")
    private @Nullable LocalDate formalisedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    private @Nullable String outcome;

    protected ConcernRow() {}

    public ConcernRow(
            Concern concern, String theme, List<String> otherThemes, String words, boolean sensitive, String raisedBy) {
        this.id = concern.id();
        this.theme = theme;
        this.otherThemes = List.copyOf(otherThemes);
        this.words = words;
        this.sensitive = sensitive;
        this.raisedOn = concern.raisedOn();
        this.raisedBy = raisedBy;
    }

    public Concern concern() {
        return new Concern(id, raisedOn, formalisedOn, closedOn, outcome);
    }

    /** Takes over what the rules have decided. */
    public void take(Concern decided) {
        this.formalisedOn = decided.formalisedOn();
        this.closedOn = decided.closedOn();
        this.outcome = decided.outcome();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String theme() {
        return theme;
    }

    public List<String> otherThemes() {
        return List.copyOf(otherThemes);
    }

    public String words() {
        return words;
    }

    public boolean sensitive() {
        return sensitive;
    }

    public String raisedBy() {
        return raisedBy;
    }
}
