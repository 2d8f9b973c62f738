package org.openiro.review.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One return as it was taken: its counts never change. */
@Entity
@Table(name = "intake_import")
class IntakeImport {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "collection_year")
    private int collectionYear;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "rows_read")
    private int rows;

    @Column(name = "taken")
    private int taken;

    @Column(name = "taken_with_findings")
    private int takenWithFindings;

    @Column(name = "refused")
    private int refused;

    @Column(name = "unchanged")
    private int unchanged;

    @Column(name = "missing_rows")
    private int missingRows;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "by_file")
    private List<FileCounts> byFile;

    protected IntakeImport() {}

    IntakeImport(UUID id, int collectionYear, Instant receivedAt, String receivedBy) {
        this.id = id;
        this.collectionYear = collectionYear;
        this.receivedAt = receivedAt;
        this.receivedBy = receivedBy;
        this.byFile = List.of();
    }

    void counted(FileCounts all, List<FileCounts> files, int missing) {
        rows = all.rows();
        taken = all.taken();
        takenWithFindings = all.takenWithFindings();
        refused = all.refused();
        unchanged = all.unchanged();
        byFile = files;
        missingRows = missing;
    }

    UUID id() {
        return id;
    }

    int collectionYear() {
        return collectionYear;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String receivedBy() {
        return receivedBy;
    }

    FileCounts all() {
        return new FileCounts("all", rows, taken, takenWithFindings, refused, unchanged);
    }

    int missingRows() {
        return missingRows;
    }

    List<FileCounts> byFile() {
        return byFile;
    }
}
