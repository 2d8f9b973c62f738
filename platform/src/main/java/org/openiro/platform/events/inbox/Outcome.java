package org.openiro.platform.events.inbox;

import java.util.List;
import org.openiro.platform.events.deadletter.Problem;

/** How a record was dealt with. */
public sealed interface Outcome {

    /** Short and stable, for metrics and answers. */
    String name();

    record Applied() implements Outcome {
        @Override
        public String name() {
            return "applied";
        }
    }

    /** Its effect stands already. */
    record Known() implements Outcome {
        @Override
        public String name() {
            return "known";
        }
    }

    record Waiting(String kind) implements Outcome {
        @Override
        public String name() {
            return "waiting";
        }
    }

    /** Not for this service. */
    record Ignored() implements Outcome {
        @Override
        public String name() {
            return "ignored";
        }
    }

    /**
     * Can never succeed as it is.
     *
     * @param kept whether the record is kept whole, for somebody to mend
     */
    record Refused(List<Problem> problems, boolean kept) implements Outcome {

        public Refused {
            problems = List.copyOf(problems);
        }

        public Refused(List<Problem> problems) {
            this(problems, true);
        }

        @Override
        public String name() {
            return "refused";
        }
    }
}
