package org.openiro.escalation.concern.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RaisingPolicyTest {

    static final LocalDate TODAY = LocalDate.of(2024, 9, 12);
    static final UUID CONCERN = new UUID(1, 1);
    static final UUID CHILD = new UUID(2, 1);

    final RaisingPolicy policy = new RaisingPolicy(List.of("DRIFT_DELAY", "CONTACT", "HEALTH"));

    @Test
    void aConcernAboutOneKnownChildIsRaisedInformally() {
        var decision = policy.decide(CONCERN, concern(known(CHILD, "/child")), TODAY);

        assertThat(decision).isEqualTo(new Decision.Accepted<>(Concern.informal(CONCERN, TODAY)));
        assertThat(Concern.informal(CONCERN, TODAY).standing()).isEqualTo(Standing.INFORMAL);
    }

    @Test
    void aChildKnownByIdentifierAloneIsEnough() {
        var decision = policy.decide(CONCERN, concern(named("ssda903", "100001", null, "/child")), TODAY);

        assertThat(decision).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aConcernAboutNobodyIsRefused() {
        assertThat(refusals(concern())).containsExactly(Refusal.of(Reason.NO_CHILD, "/child"));
    }

    @Test
    void aConcernRaisedTodayIsTakenAndOneRaisedTomorrowRefused() {
        assertThat(policy.decide(CONCERN, raisedOn(TODAY), TODAY)).isInstanceOf(Decision.Accepted.class);
        assertThat(refusals(raisedOn(TODAY.plusDays(1)))).containsExactly(Refusal.of(Reason.AFTER_TODAY, "/raisedOn"));
    }

    @Test
    void anUnknownThemeIsRefusedWithTheThemesThereAre() {
        var wanted = new NewConcern(List.of(known(CHILD, "/child")), "PARKING", List.of(), TODAY);

        assertThat(refusals(wanted))
                .containsExactly(
                        new Refusal(Reason.UNKNOWN_THEME, "/theme", List.of("DRIFT_DELAY", "CONTACT", "HEALTH")));
    }

    @Test
    void everyOtherThemeIsCheckedAndNamedByItsPlace() {
        var wanted = new NewConcern(
                List.of(known(CHILD, "/child")), "CONTACT", List.of("HEALTH", "PARKING", "CONTACT", "HEALTH"), TODAY);

        assertThat(refusals(wanted))
                .extracting(Refusal::reason, Refusal::pointer)
                .containsExactly(
                        tuple(Reason.UNKNOWN_THEME, "/otherThemes/1"),
                        tuple(Reason.THEME_TWICE, "/otherThemes/2"),
                        tuple(Reason.THEME_TWICE, "/otherThemes/3"));
    }

    @Test
    void oneChildNamedTwiceInTheSameWayIsRefused() {
        var wanted = concern(
                named("lcs", "7", null, "/child"),
                named("lcs", "8", null, "/children/0"),
                named("lcs", "7", null, "/children/1"));

        assertThat(refusals(wanted)).containsExactly(Refusal.of(Reason.CHILD_TWICE, "/children/1"));
    }

    @Test
    void oneChildNamedInTwoWaysIsRefusedWhenBothAreKnownToBeOne() {
        var wanted = concern(known(CHILD, "/child"), named("lcs", "7", CHILD, "/children/0"));

        assertThat(refusals(wanted)).containsExactly(Refusal.of(Reason.CHILD_TWICE, "/children/0"));
    }

    @Test
    void twoChildrenNotKnownYetAreTwoChildren() {
        var wanted = concern(named("lcs", "7", null, "/child"), named("mosaic", "7", null, "/children/0"));

        assertThat(policy.decide(CONCERN, wanted, TODAY)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aWithdrawnChildIsRefusedByItsPlaceAndTheOthersAreNot() {
        var wanted = concern(
                known(CHILD, "/child"),
                new NamedChild(new ChildReference.ByIdentifier("lcs", "7"), "/children/0", null, true));

        assertThat(refusals(wanted)).containsExactly(Refusal.of(Reason.CHILD_WITHDRAWN, "/children/0"));
    }

    @Test
    void fiftyChildrenAreTakenAndFiftyOneRefused() {
        assertThat(policy.decide(CONCERN, concern(children(50)), TODAY)).isInstanceOf(Decision.Accepted.class);
        assertThat(refusals(concern(children(51)))).containsExactly(Refusal.of(Reason.TOO_MANY_CHILDREN, "/children"));
    }

    @Test
    void everyReasonIsGivenAtOnce() {
        var wanted = new NewConcern(List.of(), "PARKING", List.of(), TODAY.plusDays(1));

        assertThat(refusals(wanted))
                .extracting(Refusal::reason)
                .containsExactly(Reason.NO_CHILD, Reason.UNKNOWN_THEME, Reason.AFTER_TODAY);
    }

    private List<Refusal> refusals(NewConcern wanted) {
        return ((Decision.Refused<Concern>) policy.decide(CONCERN, wanted, TODAY)).refusals();
    }

    private static NewConcern concern(NamedChild... children) {
        return new NewConcern(List.of(children), "DRIFT_DELAY", List.of("CONTACT"), TODAY);
    }

    private static NewConcern raisedOn(LocalDate date) {
        return new NewConcern(List.of(known(CHILD, "/child")), "DRIFT_DELAY", List.of(), date);
    }

    private static NamedChild[] children(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> named("lcs", "P-" + i, null, "/children/" + i))
                .toArray(NamedChild[]::new);
    }

    private static NamedChild known(UUID child, String pointer) {
        return new NamedChild(new ChildReference.ById(child), pointer, child, false);
    }

    private static NamedChild named(String scheme, String identifier, @Nullable UUID child, String pointer) {
        return new NamedChild(new ChildReference.ByIdentifier(scheme, identifier), pointer, child, false);
    }
}
