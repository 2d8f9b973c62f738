package org.openiro.review.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.CaseDays;
import org.openiro.review.Desk;
import org.openiro.review.calendar.Installation;
import org.openiro.review.paperwork.domain.Paper;
import org.openiro.review.paperwork.domain.PaperworkCase;

/** The worked cases of paperwork over HTTP, each entered on the day that the case says. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class PaperworkCasesTest {

    private final Desk desk = new Desk();

    static Stream<PaperworkCase> cases() {
        return PaperworkCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPaperStandsAsCalculated(PaperworkCase each) {
        try {
            CaseDays.proclaim(each.proclaimed());
            CaseDays.on(each.completedOn());
            var child = desk.child(CaseDays.inCareSince(each.completedOn()));
            var review = "/v1/reviews/" + desk.holds(child, each.completedOn().toString());
            var address = review + "/paperwork";
            decided(review + "/decisions", each.decisions());
            var doneOn = each.doneOn();
            var enteredOn = each.enteredOn();
            if (doneOn != null && enteredOn != null) {
                CaseDays.on(enteredOn);
                if (each.paper() == Paper.DISTRIBUTION) {
                    recorded(address, Paper.RECORD, doneOn);
                }
                recorded(address, each.paper(), doneOn);
            }

            CaseDays.on(each.asAt());
            var found = Desk.get(address).statusCode(200).extract();

            var paper = "papers.find { it.paper == '%s' }.".formatted(each.paper());
            assertThat(PaperworkCase.outcome(
                            found.path(paper + "dueOn"),
                            found.path(paper + "timeliness"),
                            found.path(paper + "daysLate"),
                            found.path(paper + "recordedAfterDue")))
                    .isEqualTo(each.calculated());
        } finally {
            CaseDays.today();
            Installation.withdrawsAll();
        }
    }

    private static void decided(String decisions, List<PaperworkCase.Sent> all) {
        var ids = new ArrayList<String>();
        for (var sent : all) {
            CaseDays.on(sent.enteredOn());
            ids.add(Desk.post(decisions, """
                    {"text": "Do it", "responsibleRole": "IRO", "dueOn": "2024-09-02"}""").statusCode(201).extract().path("decisionId"));
            if (sent.on() != null) {
                Desk.post(decisions + "/circulations", """
                        {"decisionIds": ["%s"], "circulatedOn": "%s"}""".formatted(ids.getLast(), sent.on()))
                        .statusCode(201);
            }
            for (int error : sent.replaces()) {
                Desk.change("/v1/decisions/" + ids.get(error - 1), "/close", """
                        {"outcome": "RECORDED_IN_ERROR", "closedOn": "%s", "evidence": "A slip", "replacedBy": "%s"}""".formatted(
                                        sent.enteredOn(), ids.getLast()))
                        .statusCode(200);
            }
        }
    }

    private static void recorded(String address, Paper paper, LocalDate doneOn) {
        Desk.change(address, "", """
                {"paper": "%s", "doneOn": "%s"}""".formatted(paper, doneOn)).statusCode(200);
    }
}
