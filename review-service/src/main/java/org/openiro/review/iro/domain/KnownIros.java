package org.openiro.review.iro.domain;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The IROs of a council, as far as they were told. */
public record KnownIros(List<KnownIro> iros) {

    public KnownIros {
        iros = List.copyOf(iros);
    }

    /** The subjects of those whom this reference names, in whatever case it is written; none when it is not known who that is. */
    public Set<String> subjectsOf(String reference) {
        return iros.stream()
                .filter(iro -> iro.called(reference))
                .map(KnownIro::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
