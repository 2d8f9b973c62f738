package org.openiro.systemtests.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Fields of answers and events. */
final class Fields {

    private static final String NONE = "none";

    private Fields() {}

    /** What is not said and what is null are alike. */
    static String text(JsonNode said, String field) {
        JsonNode value = said.path(field);
        return value.isMissingNode() || value.isNull() ? NONE : value.asText();
    }

    static @Nullable LocalDate day(JsonNode said, String field) {
        String text = text(said, field);
        return text.equals(NONE) ? null : LocalDate.parse(text);
    }

    /** How every place words the class of a review, beside the days that it must show too. */
    static String classed(String timeliness, JsonNode said) {
        return "%s, due %s, days late %s".formatted(timeliness, text(said, "statutoryDueOn"), text(said, "daysLate"));
    }
}
