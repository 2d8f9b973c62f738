package org.openiro.review.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.openiro.review.intake.domain.Finding;
import org.openiro.review.intake.domain.ReturnFile;
import org.openiro.review.intake.domain.RowOutcome;

/** What became of one row of a return. */
@Entity
@Immutable
@Table(name = "intake_result")
class IntakeResult {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "import_id")
    private UUID importId;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "file")
    private ReturnFile file;

    @Column(name = "line")
    private long line;

    @Column(name = "child_id")
    private @Nullable UUID childId;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private RowOutcome.Result result;

    @Column(name = "unchanged")
    private boolean unchanged;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "findings")
    private List<Finding> findings;

    protected IntakeResult() {}

    IntakeResult(UUID importId, int number, RowOutcome outcome) {
        this.id = UUID.randomUUID();
        this.importId = importId;
        this.number = number;
        this.file = outcome.file();
        this.line = outcome.line();
        this.childId = outcome.childId();
        this.result = outcome.result();
        this.unchanged = outcome.unchanged();
        this.findings = outcome.findings();
    }

    int number() {
        return number;
    }

    ReturnFile file() {
        return file;
    }

    long line() {
        return line;
    }

    @Nullable
    UUID childId() {
        return childId;
    }

    RowOutcome.Result result() {
        return result;
    }

    boolean unchanged() {
        return unchanged;
    }

    List<Finding> findings() {
        return findings;
    }
}
