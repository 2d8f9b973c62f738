package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.List;

/**
 * A council that does not exist, with all that happened in it up to and including its last day.
 *
 * @param authority its code; E09999999 is given to no real council
 */
public record SyntheticCouncil(
        String authority, String name, LocalDate lastDay, List<SyntheticIro> iros, List<SyntheticChild> children) {

    public static final String AUTHORITY = "E09999999";
    public static final String NAME = "Sampleborough (synthetic)";

    /** The two collection years that are complete on the last day, the earlier first. */
    public List<CollectionYear> completeYears() {
        CollectionYear last = CollectionYear.of(lastDay).before();
        return List.of(last.before(), last);
    }

    public CollectionYear runningYear() {
        return CollectionYear.of(lastDay);
    }
}
