package org.openiro.simulator.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.council.ReviewHappening.Booked;

/** What people do beside booking and holding: that each thing follows what it needs, and that every kind of it occurs. */
class LifeOfReviewsTest {

    private static final Dials DIALS = new Dials(2026, 300, 2, LocalDate.of(2026, 11, 25), 5);
    private static final SyntheticCouncil COUNCIL = CouncilGenerator.generate(DIALS);

    @Test
    void everyKindOccurs() {
        Set<Class<?>> laid = COUNCIL.happenings().stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(laid)
                .containsAll(kinds(ReviewHappening.class))
                .containsAll(kinds(FollowUpHappening.class))
                .containsAll(kinds(BetweenReviewsHappening.class))
                .containsAll(kinds(SeveralChildrenHappening.class));
    }

    private static List<Class<?>> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .filter(Class::isRecord)
                .<Class<?>>map(kind -> kind)
                .toList();
    }

    @Test
    void brothersAndSistersAtOneMeetingHaveOneDayAndOneChair() {
        Map<String, String> families = new HashMap<>();
        COUNCIL.children()
                .forEach(child ->
                        families.put(child.id(), String.valueOf(child.child().family())));

        assertThat(of(SeveralChildrenHappening.HeldTogether.class)).isNotEmpty().allSatisfy(together -> {
            assertThat(together.reviews()).hasSizeGreaterThan(1);
            assertThat(together.reviews())
                    .extracting(ReviewHappening.Held::child)
                    .doesNotHaveDuplicates();
            assertThat(together.reviews().stream()
                            .map(each -> "%s %s %s %s"
                                    .formatted(
                                            each.on(),
                                            each.review().on(),
                                            each.review().chairedBy(),
                                            families.get(each.child())))
                            .distinct())
                    .hasSize(1);
        });
    }

    @Test
    void brothersAndSistersAreBookedForTheirMeetingOnOneDayAndForOneTime() {
        Map<String, List<ReviewHappening.Booked>> meetings = of(ReviewHappening.Booked.class)
                .filter(booked -> booked.meeting() != null)
                .collect(Collectors.groupingBy(ReviewHappening.Booked::meeting));

        assertThat(meetings.values()).isNotEmpty().allSatisfy(meeting -> {
            assertThat(meeting).hasSizeGreaterThan(1);
            assertThat(meeting).extracting(ReviewHappening.Booked::child).doesNotHaveDuplicates();
            assertThat(meeting.stream()
                            .map(each -> "%s %s %s %s"
                                    .formatted(each.on(), each.bookedFor(), each.startsAt(), each.chairedBy()))
                            .distinct())
                    .hasSize(1);
            assertThat(meeting).extracting(ReviewHappening.Booked::how).containsOnly(Booked.How.WITH_SIBLINGS);
        });
        Set<String> booked = meetings.values().stream()
                .flatMap(List::stream)
                .map(each -> each.child() + " " + each.bookedFor())
                .collect(Collectors.toSet());
        assertThat(of(SeveralChildrenHappening.HeldTogether.class)
                        .filter(together -> together.reviews().stream()
                                        .filter(held -> booked.contains(held.child() + " "
                                                + held.review().on()))
                                        .count()
                                > 1))
                .as("meetings that were planned as one and held as one")
                .hasSizeGreaterThan(20);
    }

    @Test
    void nothingElseIsEnteredOfAReviewOnTheDayOnWhichItIsBookedWithSiblings() {
        Map<String, Long> onDay = of(ReviewHappening.class)
                .filter(each -> !(each instanceof ReviewHappening.Arranged))
                .collect(Collectors.groupingBy(each -> each.child() + each.on(), Collectors.counting()));

        assertThat(of(ReviewHappening.Booked.class).filter(booked -> booked.meeting() != null))
                .allSatisfy(booked ->
                        assertThat(onDay.get(booked.child() + booked.on())).isEqualTo(1));
    }

    @Test
    void aReviewIsOpenedBeforeItIsAdjournedAndCompletedAfterwards() {
        Set<String> opened = new HashSet<>();
        for (Happening each : COUNCIL.happenings()) {
            switch (each) {
                case ReviewHappening.Opened first ->
                    assertThat(opened.add(first.child())).isTrue();
                case ReviewHappening.Adjourned adjourned -> assertThat(opened).contains(adjourned.child());
                case ReviewHappening.Held held -> opened.remove(held.child());
                default -> {}
            }
        }
    }

    @Test
    void whatWasWrongWasEnteredBefore() {
        Set<String> entered = new HashSet<>();
        for (Happening each : COUNCIL.happenings()) {
            switch (each) {
                case ReviewHappening.Held held ->
                    entered.add(held.child() + held.review().on());
                case SeveralChildrenHappening.HeldTogether together ->
                    together.reviews()
                            .forEach(held ->
                                    entered.add(held.child() + held.review().on()));
                case ReviewHappening.DayCorrected corrected ->
                    assertThat(entered.remove(corrected.child() + corrected.enteredFor()))
                            .isTrue();
                case ReviewHappening.ParticipationCorrected corrected ->
                    assertThat(entered).contains(corrected.child() + corrected.heldOn());
                case ReviewHappening.HeldInError error ->
                    assertThat(entered.remove(error.child() + error.heldOn())).isTrue();
                default -> {}
            }
        }
    }

    @Test
    void decisionsAreSentOutOnceTheyWereMadeAndThenAnsweredAndClosed() {
        Set<String> made = new HashSet<>();
        Set<String> sent = new HashSet<>();
        Set<String> answeredTo = new HashSet<>();
        Set<String> closed = new HashSet<>();
        for (FollowUpHappening each : of(FollowUpHappening.class).toList()) {
            String review = each.child() + each.review();
            switch (each) {
                case FollowUpHappening.DecisionMade decision -> {
                    assertThat(made.add(review + decision.number())).isTrue();
                    assertThat(decision.dueOn()).isAfterOrEqualTo(each.review());
                }
                case FollowUpHappening.DecisionsCirculated circulated -> {
                    assertThat(made).contains(review + 1);
                    assertThat(sent.add(review)).isTrue();
                    assertThat(circulated.circulatedOn()).isEqualTo(each.on());
                }
                case FollowUpHappening.CirculationCorrected corrected -> {
                    assertThat(sent).contains(review);
                    assertThat(corrected.circulatedOn()).isBetween(each.review(), each.on());
                }
                case FollowUpHappening.DecisionAnswered answered -> {
                    assertThat(sent).contains(review);
                    answeredTo.add(review + answered.number());
                }
                case FollowUpHappening.AnswerTakenBack taken ->
                    assertThat(answeredTo.remove(review + taken.number())).isTrue();
                case FollowUpHappening.DecisionReopened again ->
                    assertThat(closed.remove(review + again.number())).isTrue();
                case FollowUpHappening.DecisionsCarried carried -> {
                    assertThat(made).contains(review + 1);
                    assertThat(carried.to() == null || carried.to().isAfter(each.review()))
                            .isTrue();
                }
                case FollowUpHappening.DecisionMoved moved ->
                    assertThat(closed).doesNotContain(review + moved.number());
                case FollowUpHappening.DecisionClosed decision ->
                    assertThat(closed.add(review + decision.number())).isTrue();
                default -> {}
            }
        }
        assertThat(made).hasSizeGreaterThan(closed.size());
    }

    @Test
    void theSystemDeniesReviewsOnWhichPeopleRecordedSomethingAndSomebodySettlesMostOfThem() {
        Set<String> entered = new HashSet<>();
        Set<String> recorded = new HashSet<>();
        Set<String> denied = new HashSet<>();
        Set<String> settled = new HashSet<>();
        for (Happening each : COUNCIL.happenings()) {
            switch (each) {
                case ReviewHappening.Held held ->
                    entered.add(held.child() + held.review().on());
                case FollowUpHappening follows -> recorded.add(follows.child() + follows.review());
                case SystemHappening.ReviewDenied denial -> {
                    assertThat(entered.contains(denial.child() + denial.heldOn())
                                    || recorded.contains(denial.child() + denial.heldOn()))
                            .isTrue();
                    assertThat(denied.add(denial.child() + denial.heldOn())).isTrue();
                }
                case SystemHappening.ReviewSent again -> settle(again.child() + again.heldOn(), denied, settled);
                case ReviewHappening.DayConfirmed day -> settle(day.child() + day.heldOn(), denied, settled);
                case ReviewHappening.HeldInError error -> settle(error.child() + error.heldOn(), denied, settled);
                default -> {}
            }
        }
        assertThat(of(SystemHappening.ReviewDenied.class)).hasSizeGreaterThan(10);
        assertThat(denied).as("settled by nobody yet").isNotEmpty().hasSizeLessThan(settled.size());
    }

    private static void settle(String review, Set<String> denied, Set<String> settled) {
        if (denied.remove(review)) {
            settled.add(review);
        }
    }

    @Test
    void decisionsOfAReviewThatIsEnteredAnewAreCarriedToItInTheSampleCouncilToo() {
        assertThat(
                        CouncilGenerator.generate(new Dials(2026, 450, 3, LocalDate.of(2026, 11, 26), 0))
                                .happenings()
                                .stream()
                                .filter(each -> each instanceof FollowUpHappening.DecisionsCarried carried
                                        && carried.to() != null))
                .hasSizeGreaterThan(1);
    }

    @Test
    void peopleBeginToKeepMoreThanReviewsAndPapersOnTheDayOfTheDial() {
        assertThat(DIALS.followFrom()).isEqualTo(LocalDate.of(2025, 5, 25));
        assertThat(of(FollowUpHappening.class).filter(each -> !(each instanceof FollowUpHappening.PaperDone)))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.review()).isAfterOrEqualTo(DIALS.followFrom()));
        assertThat(of(FollowUpHappening.PaperDone.class))
                .anyMatch(each -> each.review().isBefore(DIALS.followFrom()));
        assertThat(of(BetweenReviewsHappening.class)).isNotEmpty().allSatisfy(each -> assertThat(each.on())
                .isAfterOrEqualTo(DIALS.followFrom()));
        SyntheticCouncil none = CouncilGenerator.generate(new Dials(2026, 60, 2, DIALS.lastDay(), 0, 0));
        assertThat(none.happenings().stream()
                        .filter(FollowUpHappening.class::isInstance)
                        .map(Object::getClass)
                        .distinct())
                .containsExactly(FollowUpHappening.PaperDone.class);
    }

    private static <T> Stream<T> of(Class<T> kind) {
        return COUNCIL.happenings().stream().filter(kind::isInstance).map(kind::cast);
    }
}
