package org.openiro.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What was wanted of a figure, and what came of it. A figure on the limit meets it. */
public record Goal(String what, Bound bound, double wanted, double reached) {

    /** Which side of the limit is good. */
    public enum Bound {
        AT_LEAST,
        AT_MOST
    }

    public static Goal atLeast(String what, double wanted, double reached) {
        return new Goal(what, Bound.AT_LEAST, wanted, reached);
    }

    public static Goal atMost(String what, double wanted, double reached) {
        return new Goal(what, Bound.AT_MOST, wanted, reached);
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean met() {
        return switch (bound) {
            case AT_LEAST -> reached >= wanted;
            case AT_MOST -> reached <= wanted;
        };
    }
}
