package org.openiro.simulator.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The council is what the file says: measured over a big one, where chance evens out. */
class ProportionsTest {

    private static final SyntheticCouncil COUNCIL =
            CouncilGenerator.generate(new Dials(5, 1500, 3, LocalDate.of(2026, 11, 25), 0));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Offset<Double> SOME = within(3.0);

    private final Proportions proportions = new Proportions();

    @Test
    void asManyAreLookedAfterAsWanted() {
        assertThat(lookedAfterOn(DAY)).hasSizeBetween(1470, 1530);
        assertThat(lookedAfterOn(COUNCIL.firstDay())).hasSizeBetween(1470, 1530);
    }

    @Test
    void aboutFortyStartInAYearForEveryHundred() {
        long starts = COUNCIL.children().stream()
                .flatMap(child -> child.child().periods().stream())
                .filter(period -> !period.shortBreaks() && new CollectionYear(2025).holds(period.start()))
                .count();

        assertThat(starts * 100.0 / 1500).isBetween(36.0, 50.0);
    }

    @Test
    void storiesBeginInTheirShares() {
        List<Story> begun = COUNCIL.children().stream()
                .map(child -> child.child().periods().getFirst())
                .filter(period -> period.start().isAfter(COUNCIL.firstDay()) && !period.shortBreaks())
                .map(PeriodInCare::story)
                .toList();

        // Families come with one story, so children with siblings weigh more than their tickets.
        assertThat(share(begun, Story.UNACCOMPANIED)).isCloseTo(proportions.number("story.UNACCOMPANIED"), within(5.0));
        assertThat(share(begun, Story.REMAND)).isCloseTo(proportions.number("story.REMAND"), within(3.0));
    }

    @Test
    void unaccompaniedChildrenAreAboutATenth() {
        long unaccompanied =
                lookedAfterOn(DAY).stream().filter(Child::unaccompanied).count();

        assertThat(unaccompanied * 100.0 / 1500).isBetween(6.0, 11.0);
    }

    @Test
    void reviewsAreLateAsOftenAsTheFileSaysAndCodesAreSpreadAsItSays() {
        List<HeldReview> reviews = COUNCIL.children().stream()
                .flatMap(child -> child.reviews().stream())
                .toList();
        List<String> codes = reviews.stream()
                .map(HeldReview::participation)
                .filter(code -> !code.equals("PN0"))
                .toList();

        assertThat(share(reviews.stream().map(HeldReview::meantToBeLate).toList(), true))
                .isCloseTo(proportions.number("reviews.held.LATE") / 10, within(1.0));
        for (String code : List.of("PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7")) {
            assertThat(share(codes, code)).as(code).isCloseTo(proportions.number("participation." + code), SOME);
        }
    }

    @Test
    void theTeamCarriesWhatTheFileSaysForEachFullTimeIro() {
        double fte = COUNCIL.posts().stream()
                .filter(post -> post.role() == IroPost.Role.IRO && post.inPostOn(COUNCIL.firstDay()))
                .mapToDouble(post -> post.iroFte().doubleValue())
                .sum();

        assertThat(1575 / fte).isCloseTo(proportions.number("children_per_fte"), within(9.0));
    }

    @Test
    void everyDrawOfADeckComesAsOftenAsItsTickets() {
        List<String> deck = Dice.of(proportions, 1).deck("story");

        assertThat(deck).hasSize(100);
        assertThat(deck.stream().filter("REMAND"::equals)).hasSize((int) proportions.number("story.REMAND"));
    }

    @Test
    void oneDiarysDrawsLeaveAnothersAlone() {
        Dice dice = Dice.of(proportions, 1);
        Dice busy = dice.about("reviews", "SYN0001");
        IntStream.range(0, 100).forEach(i -> busy.between(0, 9));

        assertThat(draws(dice.about("bookings", "SYN0001")))
                .isEqualTo(draws(Dice.of(proportions, 1).about("bookings", "SYN0001")));
    }

    @Test
    void aFigureThatIsNotInTheFileIsNamed() {
        assertThatThrownBy(() -> proportions.number("reviews.hold")).hasMessageContaining("reviews.hold");
    }

    private static List<Integer> draws(Dice dice) {
        return IntStream.range(0, 20).map(i -> dice.between(0, 1000)).boxed().toList();
    }

    private static List<Child> lookedAfterOn(LocalDate day) {
        return COUNCIL.children().stream()
                .map(SyntheticChild::child)
                .filter(child -> !child.shortBreaks() && child.periodOn(day).isPresent())
                .toList();
    }

    private static <T> double share(List<T> all, T one) {
        return all.stream().filter(one::equals).count() * 100.0 / all.size();
    }
}
