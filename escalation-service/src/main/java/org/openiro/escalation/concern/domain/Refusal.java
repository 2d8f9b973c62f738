package org.openiro.escalation.concern.domain;

import java.util.List;

/** One reason for refusing, the place in the request that it is about, and the codes that would have been accepted. */
public record Refusal(Reason reason, String pointer, List<String> allowed) {

    static Refusal of(Reason reason, String pointer) {
        return new Refusal(reason, pointer, List.of());
    }
}
