package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Lays a child's reviews through one period of care: about four weeks, three months, then six months apart, some of
 * them late. It imitates a diary, not the law: which of them were in time is the product's to say.
 */
final class ReviewDiary {

    private static final int FOURTH_BIRTHDAY = 4;

    private final Proportions proportions;
    private final RandomGenerator random;

    ReviewDiary(Proportions proportions, RandomGenerator random) {
        this.proportions = proportions;
        this.random = random;
    }

    List<HeldReview> reviews(
            LocalDate start, LocalDate end, LocalDate dateOfBirth, boolean shortBreaks, @Nullable LocalDate placed) {
        List<HeldReview> held = new ArrayList<>();
        LocalDate previous = start;
        boolean adoption = false;
        int sinceStart = 0;
        while (true) {
            boolean late = proportions.happens("reviews.late.percent", random);
            Step step = shortBreaks && sinceStart == 0 ? Step.QUARTER : Step.of(sinceStart);
            LocalDate next = weekday(previous.plusDays(step.days(late, random)));
            if (placed != null && !adoption && next.isAfter(placed)) {
                adoption = true;
                sinceStart = 0;
                late = false;
                next = weekday(placed.plusDays(20 + random.nextInt(7)));
            }
            if (next.isAfter(end)) {
                return held;
            }
            held.add(new HeldReview(next, participation(dateOfBirth, next), late));
            previous = next;
            sinceStart++;
        }
    }

    private String participation(LocalDate dateOfBirth, LocalDate on) {
        return on.isBefore(dateOfBirth.plusYears(FOURTH_BIRTHDAY)) ? "PN0" : proportions.draw("participation", random);
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private enum Step {
        FIRST(16, 9, 34, 8),
        QUARTER(76, 12, 96, 14),
        HALF_YEAR(150, 28, 188, 20);

        private final int early;
        private final int spread;
        private final int lateFrom;
        private final int lateSpread;

        Step(int early, int spread, int lateFrom, int lateSpread) {
            this.early = early;
            this.spread = spread;
            this.lateFrom = lateFrom;
            this.lateSpread = lateSpread;
        }

        static Step of(int heldBefore) {
            return heldBefore == 0 ? FIRST : heldBefore == 1 ? QUARTER : HALF_YEAR;
        }

        int days(boolean late, RandomGenerator random) {
            return late ? lateFrom + random.nextInt(lateSpread) : early + random.nextInt(spread);
        }
    }
}
