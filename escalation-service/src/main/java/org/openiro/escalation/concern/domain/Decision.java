package org.openiro.escalation.concern.domain;

import java.util.List;

/** What a policy answers: accepted with what came of it, or refused with every reason at once. */
public sealed interface Decision<T> {

    record Accepted<T>(T value) implements Decision<T> {}

    record Refused<T>(List<Refusal> refusals) implements Decision<T> {}
}
