package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A council that does not exist, with all that happens in it from its first day to its last, in the order of the days.
 *
 * @param authority its code; E09999999 and those below are given to no real council
 */
public record SyntheticCouncil(
        String authority,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        List<IroPost> posts,
        List<SyntheticChild> children,
        List<Happening> happenings) {

    public static final String AUTHORITY = "E09999999";
    public static final String NAME = "Sampleborough (synthetic)";
    /** As many as England has that look after children. */
    public static final int MOST_COUNCILS = 153;

    /** The code of one of several councils, counted from 0. */
    static String authority(int number) {
        return "E09%06d".formatted(999_999 - number);
    }

    static String name(int number) {
        return number == 0 ? NAME : "Sampleborough %d (synthetic)".formatted(number + 1);
    }

    /** The years that the council lives through, the last of them to date. */
    public List<CollectionYear> years() {
        return Stream.iterate(
                        CollectionYear.of(firstDay), year -> !year.firstDay().isAfter(lastDay), CollectionYear::after)
                .toList();
    }

    public Map<String, SyntheticChild> byId() {
        return children.stream().collect(Collectors.toMap(SyntheticChild::id, Function.identity()));
    }
}
