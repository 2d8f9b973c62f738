package org.openiro.simulator.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.council.HeldReview.ConductedBy;

/** The council that deploy/up shows, as a whole. */
class CouncilGeneratorTest {

    private static final Dials DEFAULT = new Dials(2026, 450, 3, LocalDate.of(2026, 11, 25), 0);
    private static final SyntheticCouncil COUNCIL = CouncilGenerator.generate(DEFAULT);

    @Test
    void theSameDialsGiveTheSameCouncilByteForByteAndAnotherSeedAnother() {
        assertThat(CouncilGenerator.generate(DEFAULT).toString()).isEqualTo(COUNCIL.toString());
        assertThat(CouncilGenerator.generate(new Dials(2027, 450, 3, DEFAULT.lastDay(), 0)))
                .isNotEqualTo(COUNCIL);
    }

    @Test
    void eachOfSeveralCouncilsHasACodeThatNoRealCouncilHasAndALifeOfItsOwn() {
        Dials small = new Dials(2026, 60, 1, DEFAULT.lastDay(), 0);
        SyntheticCouncil first = CouncilGenerator.generate(small, 0);
        SyntheticCouncil last = CouncilGenerator.generate(small, SyntheticCouncil.MOST_COUNCILS - 1);

        assertThat(first.authority()).isEqualTo("E09999999");
        assertThat(last.authority()).isEqualTo("E09999847");
        assertThat(last.happenings()).isNotEqualTo(first.happenings());
    }

    @Test
    void itLivesThroughThreeCompleteYearsAndTheRunningOne() {
        assertThat(COUNCIL.firstDay()).isEqualTo(LocalDate.of(2023, 4, 1));
        assertThat(COUNCIL.years())
                .extracting(CollectionYear::label)
                .containsExactly("2023/24", "2024/25", "2025/26", "2026/27");
    }

    @Test
    void everyStoryOccurs() {
        Set<Story> seen = COUNCIL.children().stream()
                .flatMap(child -> child.child().periods().stream())
                .map(PeriodInCare::story)
                .collect(Collectors.toSet());

        assertThat(seen).isEqualTo(EnumSet.allOf(Story.class));
    }

    @Test
    void everySpecialGroupIsThere() {
        List<Child> children =
                COUNCIL.children().stream().map(SyntheticChild::child).toList();

        assertThat(children).as("siblings").anyMatch(child -> child.family() != null);
        assertThat(children).as("deaths").anyMatch(child -> child.died() != null);
        assertThat(children).as("returns").anyMatch(child -> child.periods().size() > 1);
        assertThat(children).as("in care before the first day").anyMatch(child -> child.firstDay()
                .isBefore(COUNCIL.firstDay().minusYears(5)));
        assertThat(children).as("newborn").anyMatch(child -> child.born().isAfter(COUNCIL.firstDay()));
        assertThat(children).as("placed for adoption").anyMatch(child -> child.periods().stream()
                .anyMatch(period -> period.placedForAdoptionOn() != null));
        assertThat(children)
                .as("four while in care")
                .anyMatch(child -> child.periodOn(child.born().plusYears(4)).isPresent());
        assertThat(reasonsForEnding()).contains("E2", "E4A", "E4B", "E5", "E17", "E11", "E45", "E14");
    }

    private static Set<String> reasonsForEnding() {
        return COUNCIL.children().stream()
                .flatMap(child -> child.episodes().stream())
                .map(Episode::reasonCeased)
                .collect(Collectors.toSet());
    }

    @Test
    void theTeamHasPartTimersAgencyStaffLeaversALongAbsenceAVacancyAndAManager() {
        List<IroPost> iros = COUNCIL.posts().stream()
                .filter(post -> post.role() == IroPost.Role.IRO)
                .toList();

        assertThat(iros.stream().filter(post -> post.inPostOn(COUNCIL.firstDay())))
                .hasSize(12);
        assertThat(iros).anyMatch(post -> post.fte().doubleValue() < 1);
        assertThat(iros).anyMatch(post -> post.basis().equals("AGENCY"));
        assertThat(iros).anyMatch(post -> post.to() != null);
        assertThat(iros).anyMatch(post -> !post.absences().isEmpty());
        assertThat(COUNCIL.posts()).anyMatch(post -> post.role() == IroPost.Role.VACANT);
        assertThat(COUNCIL.posts()).anyMatch(post -> post.role() == IroPost.Role.MANAGER);
    }

    @Test
    void whatPeopleDoHasAllItsKinds() {
        assertThat(COUNCIL.happenings().stream().map(Object::getClass).distinct())
                .contains(
                        TeamHappening.PostEntered.class,
                        TeamHappening.Allocated.class,
                        TeamHappening.AllocationEnded.class,
                        TeamHappening.PolicySet.class,
                        TeamHappening.PracticeSet.class,
                        TeamHappening.Settings.RemindersSet.class,
                        TeamHappening.Settings.SchoolTermSet.class,
                        TeamHappening.Settings.TimelinessFromSet.class,
                        TeamHappening.Settings.CalendarDrawn.class,
                        TeamHappening.Settings.CalendarRevoked.class,
                        TeamHappening.Settings.WebhookSet.class,
                        ReviewHappening.Arranged.class,
                        FollowUpHappening.Attended.class,
                        FollowUpHappening.Heard.class,
                        FollowUpHappening.AnswerTakenBack.class,
                        FollowUpHappening.CirculationCorrected.class,
                        FollowUpHappening.DecisionReopened.class,
                        FollowUpHappening.DecisionsCarried.class,
                        PreparationHappening.RemindersAnswered.class,
                        TriggerHappening.TriggerRecorded.class,
                        TriggerHappening.TriggerDecided.class,
                        TriggerHappening.TriggerWithdrawn.class,
                        ReviewHappening.Booked.class,
                        ReviewHappening.BookingCancelled.class,
                        ReviewHappening.Held.class,
                        ConcernHappening.Raised.class,
                        ConcernHappening.MadeFormal.class,
                        ConcernHappening.Closed.class);
        assertThat(of(ReviewHappening.Booked.class))
                .extracting(ReviewHappening.Booked::how)
                .contains(
                        ReviewHappening.Booked.How.ALONE,
                        ReviewHappening.Booked.How.WITH_OTHERS,
                        ReviewHappening.Booked.How.TWICE_WITH_OTHERS);
        assertThat(of(ReviewHappening.Arranged.class))
                .anyMatch(each -> each.arrangement().excluded() != null);
        assertThat(of(ConcernHappening.Raised.class)).anyMatch(ConcernHappening.Raised::sensitive);
        assertThat(of(ConcernHappening.Raised.class))
                .anyMatch(raised -> raised.children().size() > 1);
        assertThat(of(TeamHappening.Allocated.class)).anyMatch(each -> each.kind() == TeamHappening.Kind.COVER);
        List<HeldReview> held =
                of(ReviewHappening.Held.class).map(ReviewHappening.Held::review).toList();
        assertThat(held)
                .extracting(HeldReview::conductedBy)
                .contains(ConductedBy.SERIES, ConductedBy.MEETING, ConductedBy.WITHOUT_MEETING);
        assertThat(held).anyMatch(review -> review.openedOn() != null && review.conductedBy() == ConductedBy.MEETING);
        assertThat(held).anyMatch(review -> !review.statutory());
        assertThat(held).anyMatch(review -> review.toldOn().isAfter(review.on().plusDays(5)));
    }

    @Test
    void nothingHappensAfterTheLastDayOrBeforeTheFirst() {
        assertThat(COUNCIL.happenings())
                .allSatisfy(happening -> assertThat(happening.on()).isBetween(COUNCIL.firstDay(), COUNCIL.lastDay()));
    }

    @Test
    void episodesJoinUpAndPeriodsDoNotOverlap() {
        for (SyntheticChild child : COUNCIL.children()) {
            LocalDate free = LocalDate.MIN;
            for (PeriodInCare period : child.child().periods()) {
                assertThat(period.start()).as(child.id()).isAfter(free);
                assertThat(period.start()).isAfterOrEqualTo(child.child().born());
                assertThat(period.end()).isBeforeOrEqualTo(child.child().born().plusYears(18));
                joinsUp(period);
                free = period.end();
            }
        }
    }

    private static void joinsUp(PeriodInCare period) {
        List<Episode> episodes = period.episodes();
        for (int i = 0; i < episodes.size(); i++) {
            Episode episode = episodes.get(i);
            assertThat(episode.startsPeriod()).isEqualTo(i == 0);
            assertThat(episode.endsPeriod()).isEqualTo(i == episodes.size() - 1);
            assertThat(episode.to()).isAfter(episode.from());
            if (i > 0) {
                assertThat(episode.from()).isEqualTo(episodes.get(i - 1).to());
            }
        }
    }

    @Test
    void participationFitsTheAgeOnTheDay() {
        for (SyntheticChild child : COUNCIL.children()) {
            LocalDate fourth = child.child().born().plusYears(4);
            assertThat(child.reviews())
                    .allSatisfy(review -> assertThat(review.participation().equals("PN0"))
                            .isEqualTo(review.on().isBefore(fourth)));
        }
    }

    @Test
    void aChildHasOneMainIroAtATime() {
        for (SyntheticChild child : COUNCIL.children()) {
            LocalDate free = LocalDate.MIN;
            for (IroSpell spell : child.iros()) {
                assertThat(spell.from()).as(child.id()).isAfterOrEqualTo(free);
                free = spell.to() == null ? LocalDate.MAX : spell.to();
            }
        }
    }

    @Test
    void nothingIsEnteredOfARecordThatWasWithdrawn() {
        SyntheticCouncil council = CouncilGenerator.generate(new Dials(7, 120, 1, DEFAULT.lastDay(), 30));
        List<Child> withdrawn = council.children().stream()
                .map(SyntheticChild::child)
                .filter(child ->
                        child.withdrawnOn() != null && !child.withdrawnOn().isAfter(council.lastDay()))
                .toList();

        assertThat(withdrawn).isNotEmpty();
        for (Child child : withdrawn) {
            assertThat(council.happenings().stream()
                            .filter(happening -> happening.on().isAfter(child.withdrawnOn()))
                            .filter(happening -> happening.toString().contains(child.id())))
                    .isEmpty();
        }
    }

    @Test
    void aSmallCouncilOfOneYearIsACouncilToo() {
        SyntheticCouncil small = CouncilGenerator.generate(new Dials(1, 50, 0, LocalDate.of(2026, 4, 20), 0));

        assertThat(small.firstDay()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(small.children().getFirst().id()).isEqualTo("SYN0001");
        assertThat(small.children().getFirst().child().periodOn(small.lastDay()))
                .isPresent();
    }

    private static <T> Stream<T> of(Class<T> kind) {
        return COUNCIL.happenings().stream().filter(kind::isInstance).map(kind::cast);
    }
}
