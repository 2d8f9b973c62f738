package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes those who come into care on a day: one child, or brothers and sisters with the same story. */
final class Newcomers {

    private static final Set<Story> WITH_SIBLINGS =
            Set.of(Story.HOME_SOON, Story.HOME_LATER, Story.LONG_TERM, Story.ADOPTION);
    private static final int OLDEST_DAYS = 17 * 365;

    private final Dice dice;
    private final String stories;
    private final Deque<String> deck = new ArrayDeque<>();
    private int families;

    /** @param stories the prefix of the weights by which a story is dealt */
    Newcomers(Dice dice, String stories) {
        this.dice = dice;
        this.stories = stories;
    }

    List<Child> family(LocalDate on) {
        if (deck.isEmpty()) {
            deck.addAll(dice.deck(stories));
        }
        Story story = Story.valueOf(deck.removeFirst());
        families++;
        int size = WITH_SIBLINGS.contains(story) ? Integer.parseInt(dice.draw("siblings.together")) : 1;
        String name = size == 1 ? null : "SYN-FAMILY-%04d".formatted(families);
        String ethnicity = dice.draw(story == Story.UNACCOMPANIED ? "ethnicity.UNACCOMPANIED" : "ethnicity.OTHERS");
        List<Child> family = new ArrayList<>();
        int days = AgeBand.valueOf(dice.draw("age." + story)).daysOfLife(dice);
        for (int i = 0; i < size; i++) {
            family.add(child(story, on, days, ethnicity, name));
            days = siblingOf(days);
        }
        return family;
    }

    /** A further period of a child who was looked after before. */
    PeriodInCare again(Child child, LocalDate on) {
        Story story = Story.valueOf(dice.draw("story_of_return"));
        return new PlacementDiary(
                        dice.about("return", on.toEpochDay() * 31 + child.born().toEpochDay()))
                .period(story, on, child.born());
    }

    /** Brothers and sisters live through the same: they share the diary's stream, and differ by their ages alone. */
    private Child child(Story story, LocalDate on, int days, String ethnicity, @Nullable String family) {
        LocalDate born = on.minusDays(days);
        PeriodInCare period = new PlacementDiary(dice.about("care", families)).period(story, on, born);
        String sex = dice.draw(story == Story.UNACCOMPANIED ? "sex.UNACCOMPANIED" : "sex.OTHERS");
        return new Child("", born, null, sex, ethnicity, family, List.of(period), null);
    }

    private int siblingOf(int days) {
        int apart = dice.within("siblings.apart.days");
        return days + apart <= OLDEST_DAYS && (days < apart || dice.happens(50))
                ? days + apart
                : Math.max(1, days - apart);
    }
}
