package org.openiro.systemtests.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One review that the law requires of a child, an obligation, as the child's due dates show it. */
record Duty(String childId, JsonNode detail) {

    String id() {
        return Fields.text(detail, "obligationId");
    }

    String timeliness() {
        return Fields.text(detail, "timeliness");
    }

    /** The review that discharged it, or none. */
    String heldBy() {
        return Fields.text(detail, "dischargedBy");
    }

    boolean held() {
        return dischargedOn() != null;
    }

    @Nullable
    LocalDate dueOn() {
        return Fields.day(detail, "statutoryDueOn");
    }

    @Nullable
    LocalDate openedOn() {
        return Fields.day(detail, "openedOn");
    }

    @Nullable
    LocalDate dischargedOn() {
        return Fields.day(detail, "dischargedOn");
    }

    @Nullable
    LocalDate endedOn() {
        return Fields.day(detail, "dutyEndedOn");
    }

    boolean shortBreak() {
        return detail.path("shortBreak").asBoolean();
    }

    /** The class with the dates from which it follows. */
    String classed() {
        return classed(timeliness(), detail);
    }

    static String classed(String timeliness, JsonNode said) {
        return "%s, due %s, opened %s, held %s, ended %s"
                .formatted(
                        timeliness,
                        Fields.text(said, "statutoryDueOn"),
                        Fields.text(said, "openedOn"),
                        Fields.text(said, "dischargedOn"),
                        Fields.text(said, "dutyEndedOn"));
    }
}
