package org.openiro.systemtests.faults;

import java.util.Locale;

/** What is taken out by one of the patches beside this test; what then goes wrong must be seen. */
enum Guard {
    /** Nobody remembers which events have had their effect: what is read again after a kill has it again. */
    INBOX("intake"),
    /** An event counts as sent before Kafka has it: what was on its way at a kill is lost. */
    ACK("events");

    private final String seenBy;

    Guard(String seenBy) {
        this.seenBy = seenBy;
    }

    static Guard named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The name of the check that must find it. */
    String seenBy() {
        return seenBy;
    }
}
