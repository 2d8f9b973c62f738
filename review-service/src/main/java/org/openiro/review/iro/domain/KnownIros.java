package org.openiro.review.iro.domain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The IROs of a council, as far as they were told. */
public record KnownIros(List<KnownIro> iros) {

    public KnownIros {
        iros = List.copyOf(iros);
    }

    /** By what else those are called whom this reference names, and itself; in lower case, for the case does not count. */
    public Set<String> namesOf(String reference) {
        return Stream.concat(
                        Stream.of(reference),
                        iros.stream().filter(iro -> iro.called(reference)).flatMap(KnownIro::names))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
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
