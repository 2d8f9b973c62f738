package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child that does not exist.
 *
 * @param id the SSDA903 CHILD, starting with SYN
 * @param iro the professional's reference, null while nobody is allocated
 */
public record SyntheticChild(
        String id,
        LocalDate dateOfBirth,
        String sex,
        String ethnicity,
        Story story,
        @Nullable String siblingGroup,
        List<Episode> episodes,
        List<HeldReview> reviews,
        String socialWorker,
        String team,
        @Nullable String iro,
        @Nullable LocalDate authorityToPlaceOn,
        @Nullable LocalDate placedForAdoptionOn) {

    public boolean shortBreaks() {
        return story == Story.SHORT_BREAKS;
    }

    public boolean unaccompanied() {
        return story == Story.UNACCOMPANIED;
    }

    public LocalDate firstDay() {
        return episodes.getFirst().from();
    }

    public boolean lookedAfterAtSomeTimeIn(CollectionYear year) {
        return episodes.stream().anyMatch(e -> e.openAtSomeTimeIn(year.firstDay(), year.lastDay()));
    }

    public List<Episode> episodesIn(CollectionYear year) {
        return episodes.stream()
                .filter(e -> e.openAtSomeTimeIn(year.firstDay(), year.lastDay()))
                .toList();
    }

    public List<HeldReview> reviewsIn(CollectionYear year) {
        return reviews.stream().filter(r -> year.holds(r.on())).toList();
    }
}
