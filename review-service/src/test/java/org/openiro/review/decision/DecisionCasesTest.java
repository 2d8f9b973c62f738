package org.openiro.review.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.CaseDays;
import org.openiro.review.Desk;
import org.openiro.review.calendar.Installation;
import org.openiro.review.decision.domain.DecisionCase;
import org.openiro.review.decision.domain.DecisionCase.Said;

/** The worked cases of decisions, command by command over HTTP, each on the day of its entry. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class DecisionCasesTest {

    private static final String OF_DECISION = "/v1/decisions/";

    private final Desk desk = new Desk();

    /** What somebody does on a day. */
    private record Entry(LocalDate on, Runnable command) {}

    static Stream<DecisionCase> cases() {
        return DecisionCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDecisionStandsAsCalculated(DecisionCase each) {
        try {
            CaseDays.proclaim(each.proclaimed());
            var decisionId = made(each);
            var reviewId = Desk.get(OF_DECISION + decisionId).extract().<String>path("reviewId");
            var entries = new ArrayList<Entry>();
            each.circulation()
                    .forEach(out ->
                            entries.add(new Entry(out.enteredOn(), () -> circulated(reviewId, decisionId, out))));
            each.answers().forEach(one -> entries.add(new Entry(one.enteredOn(), () -> answered(decisionId, one))));
            each.moves().forEach(one -> entries.add(new Entry(one.enteredOn(), () -> moved(decisionId, one))));
            each.closing().forEach(end -> entries.add(new Entry(end.enteredOn(), () -> closed(decisionId, end))));
            entries.sort(Comparator.comparing(Entry::on));
            for (var entry : entries) {
                CaseDays.on(entry.on());
                entry.command().run();
            }

            CaseDays.on(each.asAt());
            var found = Desk.get(OF_DECISION + decisionId).statusCode(200).extract();

            assertThat(DecisionCase.outcome(
                            found.path("answerBy"),
                            found.path("agreement"),
                            found.path("contestedTooLate"),
                            found.path("firstDueOn"),
                            found.path("movedAfterItPassed"),
                            found.path("status"),
                            found.path("daysLate"),
                            found.path("recordedAfterDue.circulation"),
                            found.path("recordedAfterDue.answer"),
                            found.path("recordedAfterDue.closing")))
                    .isEqualTo(each.calculated());
        } finally {
            CaseDays.today();
            Installation.withdrawsAll();
        }
    }

    /** By a review that was held on the first day of all that is said. */
    private String made(DecisionCase each) {
        var said = Stream.of(each.circulation(), each.answers(), each.closing())
                .flatMap(all -> all.stream().map(Said::on));
        var moved = each.moves().stream().map(Said::on);
        var held = Stream.concat(Stream.concat(said, moved), Stream.of(each.dueOn(), each.asAt()))
                .min(LocalDate::compareTo)
                .orElseThrow();
        CaseDays.on(held);
        var reviewId = desk.holds(desk.child(CaseDays.inCareSince(held)), held.toString());
        return Desk.post("/v1/reviews/" + reviewId + "/decisions", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "%s"}""".formatted(each.dueOn()))
                .statusCode(201)
                .extract()
                .path("decisionId");
    }

    private static void circulated(String reviewId, String decisionId, Said out) {
        Desk.post("/v1/reviews/" + reviewId + "/decisions/circulations", """
                {"decisionIds": ["%s"], "circulatedOn": "%s"}""".formatted(decisionId, out.on()))
                .statusCode(201);
    }

    private static void answered(String decisionId, Said said) {
        Desk.change(OF_DECISION + decisionId, "/answer", """
                {"answer": "%s", "answeredOn": "%s", "reason": "Not funded"}""".formatted(said.word(), said.on()))
                .statusCode(200);
    }

    private static void moved(String decisionId, Said to) {
        Desk.change(OF_DECISION + decisionId, "/amend", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "%s", "reason": "another day"}""".formatted(to.on())).statusCode(200);
    }

    private static void closed(String decisionId, Said end) {
        Desk.change(OF_DECISION + decisionId, "/close", """
                {"outcome": "%s", "closedOn": "%s", "evidence": "Seen"}""".formatted(end.word(), end.on()))
                .statusCode(200);
    }
}
