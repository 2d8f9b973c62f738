package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A child that does not exist: who it is and how its care goes, the whole truth of it, that beyond today included.
 *
 * @param id the SSDA903 CHILD and the case-management system's person id, starting with SYN
 * @param family shared by brothers and sisters who came together; null for an only child
 * @param withdrawnOn when the record turned out to be an error and was withdrawn
 */
public record Child(
        String id,
        LocalDate born,
        @Nullable LocalDate died,
        String sex,
        String ethnicity,
        @Nullable String family,
        List<PeriodInCare> periods,
        @Nullable LocalDate withdrawnOn) {

    public boolean unaccompanied() {
        return periods.stream().anyMatch(period -> period.story() == Story.UNACCOMPANIED);
    }

    /** In an agreed series of short breaks. */
    public boolean shortBreaks() {
        return periods.getFirst().shortBreaks();
    }

    public Optional<PeriodInCare> periodOn(LocalDate day) {
        return periods.stream().filter(period -> period.holds(day)).findFirst();
    }

    boolean siblingOf(Child other) {
        return family != null && family.equals(other.family);
    }

    public LocalDate firstDay() {
        return periods.getFirst().start();
    }

    public LocalDate lastDay() {
        return periods.getLast().end();
    }

    /** Whether the case-management system holds the child's record on a day. */
    public boolean recordedOn(LocalDate day) {
        return !firstDay().isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
    }

    Child named(String name, @Nullable LocalDate withdrawn) {
        return new Child(name, born, died, sex, ethnicity, family, periods, withdrawn);
    }

    Child returning(PeriodInCare again) {
        List<PeriodInCare> all = new ArrayList<>(periods);
        all.add(again);
        return new Child(id, born, died, sex, ethnicity, family, List.copyOf(all), withdrawnOn);
    }

    Child dying(LocalDate on) {
        List<PeriodInCare> all = new ArrayList<>(periods.subList(0, periods.size() - 1));
        all.add(periods.getLast().endingOn(on, "E2"));
        return new Child(id, born, on, sex, ethnicity, family, List.copyOf(all), withdrawnOn);
    }
}
