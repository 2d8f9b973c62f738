package org.openiro.review.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.domain.Identifier;
import org.openiro.review.significantchange.ChangeSource;
import org.openiro.review.significantchange.ToldChange;

/** The event {@code significant-change.v1}: something changed for a child, and perhaps the IRO was told. */
record SignificantChangeRecord(
        String sourceSystem,
        String personId,
        String changeId,
        Instant sourceVersion,
        String kind,
        LocalDate occurredOn,
        @Nullable LocalDate toldOn,
        @Nullable String toldBy,
        @Nullable Boolean withdrawn) {

    static final String TYPE = "significant-change.v1";

    Identifier person() {
        return new Identifier(sourceSystem, personId);
    }

    /** What orders the records of one change. */
    String subject() {
        return sourceSystem + ":" + personId + ":" + changeId;
    }

    /** Its id is unique within its person at least. */
    ToldChange told() {
        return new ToldChange(
                new ChangeSource(sourceSystem, personId + ":" + changeId), kind, occurredOn, toldOn, toldBy);
    }
}
