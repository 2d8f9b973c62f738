package org.openiro.reporting.facts.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Reports.count;
import static org.openiro.reporting.testing.Reports.disputed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.CopyRebuilds;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.reporting.testing.FullYear;
import org.openiro.reporting.testing.Reports;
import org.openiro.reporting.testing.Told;

/** Everything that this service keeps of a council is forgotten and heard again: the report is the same, byte for byte. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class FactsHeardAgainTest {

    @Test
    void theReportIsTheSame() {
        String council = Councils.fresh();
        FullYear.tell(council);
        Told told = new Told(council);
        told.corrected("child-1", "child-1-held", "2024-04-19", "2024-04-25", "PN2", "COURT");
        told.allocationEnded("child-2", "one", "2023-01-16", "2024-09-02");
        told.disputed("child-3", "child-3-held", null);
        told.heldAndRecordedDue("child-4", "before", "2024-04-04", "2024-04-08", "2024-04-08");
        told.timelinessFrom("2024-04-09");
        told.held("never arrives", "r", "2024-06-10", "2024-06-10", "PN1", null);
        Reports.once(
                council,
                report -> count(report, "lateReviews") == 7
                        && disputed(report, "reviewsHeldOnTime") == 1
                        && count(report, "reviewsCompleted") == 37
                        && report.getString("figures.dutyMet.basis").contains("9 April 2024")
                        && report.getInt("tables.teamByMonthEnd[11].allocated") == 31);
        String json = Reports.json(council, 2024).prettify();
        String html = Reports.html(council, 2024);

        CopyRebuilds.check("reporting", council);

        assertThat(Reports.json(council, 2024).prettify()).isEqualTo(json);
        assertThat(Reports.html(council, 2024)).isEqualTo(html);
    }

    @Test
    void aNewerFactMayComeBeforeTheReplayOfTheFormer() {
        String council = Councils.fresh();
        Told told = new Told(council);
        told.child("ana", "2023-01-09", null, "C2");
        told.held("ana", "r1", "2024-06-10", "2024-06-20", "PN1", "COURT");
        told.raised("drift", "2024-07-01");
        told.bound("drift", 3);
        Reports.once(council, report -> count(report, "lateReviews") == 1 && children(report) == 3);

        var topics = CopyRebuilds.forget(council);
        told.corrected("ana", "r1", "2024-06-10", "2024-06-10", "PN1", null);
        told.bound("drift", 2);
        CopyRebuilds.hear(topics, council);

        JsonPath report = Reports.json(council, 2024);
        assertThat(count(report, "reviewsCompleted")).isEqualTo(1);
        assertThat(count(report, "lateReviews")).isZero();
        assertThat(children(report)).isEqualTo(2);
    }

    private static int children(JsonPath report) {
        return report.getInt("figures.concernsRaised.beside[0].count");
    }
}
