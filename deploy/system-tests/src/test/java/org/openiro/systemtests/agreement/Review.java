package org.openiro.systemtests.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A review as its detail shows it. */
record Review(JsonNode detail) {

    private static final Set<String> UNDER_WAY = Set.of("OPENED", "ADJOURNED");
    static final String SECOND_ADJOURNMENT = "SECOND_ADJOURNMENT";

    String id() {
        return Fields.text(detail, "reviewId");
    }

    String childId() {
        return Fields.text(detail, "childId");
    }

    String status() {
        return Fields.text(detail, "status");
    }

    boolean held() {
        return status().equals("HELD");
    }

    boolean underWay() {
        return UNDER_WAY.contains(status());
    }

    /** Of one that was held. */
    LocalDate completedOn() {
        return LocalDate.parse(Fields.text(detail, "completedOn"));
    }

    String timeliness() {
        return Fields.text(detail, "timeliness");
    }

    boolean late() {
        return timeliness().equals("LATE");
    }

    String classed() {
        return Fields.classed(timeliness(), detail);
    }

    boolean flag(String field) {
        return detail.path(field).asBoolean();
    }

    @Nullable
    LocalDate day(String field) {
        return Fields.day(detail, field);
    }

    Stream<String> all(String field) {
        return StreamSupport.stream(detail.path(field).spliterator(), false).map(JsonNode::asText);
    }

    boolean adjournedTwice() {
        return all("irregularities").anyMatch(SECOND_ADJOURNMENT::equals);
    }
}
