package org.openiro.review.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.review.intake.domain.ReturnFile;

/** A row that an earlier file held and this one no longer does: listed, never removed. */
@Entity
@Immutable
@Table(name = "intake_missing_row")
class MissingRow {

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

    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "on_date")
    private LocalDate onDate;

    @Column(name = "code")
    private @Nullable String code;

    @Column(name = "collection_year")
    private int collectionYear;

    protected MissingRow() {}

    MissingRow(UUID importId, int number, MissedRow missed) {
        this.id = UUID.randomUUID();
        this.importId = importId;
        this.number = number;
        this.file = missed.file();
        this.childId = missed.childId();
        this.onDate = missed.on();
        this.code = missed.code();
        this.collectionYear = missed.collectionYear();
    }

    int number() {
        return number;
    }

    MissedRow missed() {
        return new MissedRow(file, childId, onDate, code, collectionYear);
    }
}
