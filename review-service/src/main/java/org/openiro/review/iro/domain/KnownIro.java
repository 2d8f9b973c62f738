package org.openiro.review.iro.domain;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an IRO is called.
 *
 * @param iroId caseload-service's id
 * @param subject the identity provider's; null while nobody has said who the person is
 * @param professional the case-management system's reference
 */
public record KnownIro(
        UUID iroId, @Nullable String subject, @Nullable String professional) {

    boolean called(String reference) {
        return names().anyMatch(reference::equalsIgnoreCase);
    }

    Stream<String> names() {
        return Stream.of(iroId.toString(), subject, professional).filter(Objects::nonNull);
    }
}
