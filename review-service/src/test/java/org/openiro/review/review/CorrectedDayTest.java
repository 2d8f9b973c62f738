package org.openiro.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.CaseManagement;

/** A person corrects the day on which a review was completed. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class CorrectedDayTest {

    @Test
    void theDayOfAHeldReviewIsCorrectedAndTheDayBeforeStaysToBeSeen() {
        var people = ReviewCommands.ofAChild();
        people.said("unbooked 2024-02-21 PN1 SW_REPORT");
        assertThat(people.say("amend held 2099-01-01 reason SW_REPORT")).isEqualTo("422 heldOn:after-today");

        people.said("amend held 2024-02-12");

        var review = people.review();
        assertThat(review.getString("completedOn")).isEqualTo("2024-02-12");
        assertThat(review.getString("timeliness")).isEqualTo("ON_TIME");
        assertThat(review.getString("lateReason")).isNull();
        assertThat(review.getBoolean("recordedAfterDue")).isTrue();
        assertThat(review.<String>getList("history.after.completedOn")).containsExactly("2024-02-21", "2024-02-12");
        people.dueDates()
                .body("obligations.dischargedOn", contains("2024-02-12", null))
                .body("next.statutoryDueOn", equalTo("2024-05-12"));
        var told = PublishedEvents.of("review", "reviews", people.childId()).getLast();
        assertThat(told.type()).isEqualTo("review-corrected.v1");
        assertThat(told.data().at("/before/completedOn").asText()).isEqualTo("2024-02-21");
        // To a day after the due date it needs its reason, and to the day of another review it cannot go.
        assertThat(people.say("amend held 2024-02-13")).isEqualTo("422 lateReason:late-reason-required");
        people.said("unbooked 2024-05-10 PN1");
        assertThat(people.say("amend held 2024-02-12")).isEqualTo("409 review-already-held");
    }

    @Test
    void theCorrectedDayFitsTheMeetingsAndTheChildsAge() {
        var people = ReviewCommands.ofAChild();
        people.said("book 2024-02-12", "open 2024-02-12", "adjourn 2024-02-12 to 2024-02-20", "hold 2024-02-20 PN1");
        assertThat(people.say("amend held 2024-02-12")).isEqualTo("422 heldOn:not-after-adjournment");
        people.said("amend held 2024-02-13");

        var younger = new ReviewCommands(CaseManagement.childLookedAfterSince("2024-01-15", "2020-02-12"));
        younger.said("unbooked 2024-02-12 PN1");
        assertThat(younger.say("amend held 2024-02-09")).isEqualTo("422 participationCode:contradicts-age");
        younger.said("amend held 2024-02-09 code PN0");
    }
}
