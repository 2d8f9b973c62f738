package org.openiro.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.platform.testing.TestTokens.OTHERSHIRE;
import static org.openiro.platform.testing.TestTokens.SAMPLEBOROUGH;
import static org.openiro.reporting.testing.Reports.count;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.reporting.testing.Reports;
import org.openiro.reporting.testing.Told;

/** From facts on Kafka to the report over HTTP. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class AnnualReportTest {

    private static boolean told;

    /** Once, but not before the first test: until then nobody knows the port. */
    @BeforeEach
    void aYearOfASmallCouncil() {
        if (told) {
            return;
        }
        told = true;
        Told council = new Told(SAMPLEBOROUGH);
        council.child("ana", "2023-01-09", null, "C2");
        council.child("ben", "2024-05-13", null, "V2");
        council.child("cal", "2023-02-06", "2024-09-02", "C2");
        council.child("dee", "2024-06-03", null, "V3");
        council.iro("one", "0.6");
        council.allocated("ana", "one", "2023-01-16");
        council.due("ana", "ana-1", "2024-06-10", "2024-06-10");
        council.held("ana", "ana-r1", "2024-06-10", "2024-06-10", "PN1", null);
        council.due("ben", "ben-1", "2024-06-11", "2024-06-14");
        council.held("ben", "ben-r1", "2024-06-11", "2024-06-14", "PN7", "SW_REPORT");
        council.due("cal", "cal-1", "2024-08-05", null);
        council.raised("drift", "2024-07-01");
        council.formalised("drift", "2024-07-08");
        council.closed("drift", "2024-07-22");
        Reports.once(
                SAMPLEBOROUGH,
                report -> count(report, "concernsClosed") == 1
                        && count(report, "childrenLookedAfter") == 2
                        && count(report, "reviewsCompleted") == 2
                        && report.getInt("figures.dutyMet.denominator") == 3
                        && report.getFloat("figures.teamRatioAtPeriodEnd.denominator") == 0.6f
                        && report.getInt("tables.teamByMonthEnd[11].allocated") == 1);
    }

    @Test
    void theReportNamesItsCouncilAndItsPeriod() {
        JsonPath report = Reports.json(SAMPLEBOROUGH, 2024);
        assertThat(report.getString("authority")).isEqualTo(SAMPLEBOROUGH);
        assertThat(report.getString("council")).isEqualTo("Sampleborough (synthetic)");
        assertThat(report.getBoolean("synthetic")).isTrue();
        assertThat(report.getInt("reportingYear")).isEqualTo(2025);
        assertThat(report.getString("from")).isEqualTo("2024-04-01");
        assertThat(report.getString("to")).isEqualTo("2025-03-31");
        assertThat(report.getBoolean("toDate")).isFalse();
        assertThat(report.getString("factsUpTo")).endsWith("Z");
        assertThat(report.getString("calendarVersion")).startsWith("england-and-wales-");
    }

    @Test
    void everyFigureHasItsValueNumeratorDenominatorDefinitionAndBasis() {
        JsonPath report = Reports.json(SAMPLEBOROUGH, 2024);
        assertThat(report.getMap("figures")).hasSize(FigureId.values().length);
        for (FigureId id : FigureId.values()) {
            assertThat(report.getMap("figures." + id.key()))
                    .as(id.key())
                    .containsKeys("value", "numerator", "denominator", "unit", "beside", "rowsWithFindings");
            assertThat(report.getString("figures." + id.key() + ".definition")).isNotBlank();
            assertThat(report.getString("figures." + id.key() + ".basis")).isNotBlank();
        }
    }

    @Test
    void theFiguresAreThoseOfTheFacts() {
        JsonPath report = Reports.json(SAMPLEBOROUGH, 2024);
        assertFigure(report, "childrenLookedAfter", 2f, 2, null);
        assertFigure(report, "startedToBeLookedAfter", 1f, 1, null);
        assertFigure(report, "ceasedToBeLookedAfter", 1f, 1, null);
        assertFigure(report, "reviewsHeldOnTime", 50f, 1, 2);
        assertFigure(report, "dutyMet", 33.3f, 1, 3);
        assertFigure(report, "everyReviewOnTime", 50f, 1, 2);
        assertFigure(report, "tookPart", 50f, 1, 2);
        assertFigure(report, "viewsConveyed", 50f, 1, 2);
        assertFigure(report, "attended", 50f, 1, 2);
        assertFigure(report, "teamRatioAtPeriodEnd", 5f, 3, null);
        assertFigure(report, "concernsRaised", 1f, 1, null);
        assertFigure(report, "concernsMadeFormal", 1f, 1, null);
        assertFigure(report, "formalShare", 100f, 1, 1);
        assertThat(report.getString("figures.teamRatioAtPeriodEnd.remark")).startsWith("Below");
        assertThat(report.getList("figures.dutyMet.beside.label", String.class)).contains("Missed", "Due date unknown");
    }

    @Test
    void theTablesAddUpToTheFigures() {
        JsonPath report = Reports.json(SAMPLEBOROUGH, 2024);
        assertThat(report.getList("tables.reviewsByMonth.completed", Integer.class))
                .containsExactly(0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(report.getString("tables.reviewsByMonth[2].month")).isEqualTo("2024-06");
        assertThat(report.getInt("tables.lateReasons.find { it.group == 'SOCIAL_WORK' }.reviews"))
                .isEqualTo(1);
        assertThat(report.getList("tables.lateReasons.group", String.class)).hasSize(5);
        assertThat(report.getInt("tables.participation.find { it.code == 'PN1' }.count"))
                .isEqualTo(1);
        assertThat(report.getList("tables.participation.count", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(2);
        assertThat(report.getString("tables.concernThemes[0].label")).isEqualTo("Drift and delay incl. permanence");
        assertThat(report.getString("tables.concernOutcomes[0].code")).isEqualTo("RESOLVED");
    }

    @Test
    void theSameFactsGiveTheSameBytesInAnyTimeZoneAndLocale() {
        String json = Reports.json(SAMPLEBOROUGH, 2024).prettify();
        String html = Reports.html(SAMPLEBOROUGH, 2024);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String elsewhere : List.of("Pacific/Auckland", "America/Los_Angeles")) {
                TimeZone.setDefault(TimeZone.getTimeZone(elsewhere));
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(Reports.html(SAMPLEBOROUGH, 2024)).isEqualTo(html);
                assertThat(Reports.json(SAMPLEBOROUGH, 2024).prettify()).isEqualTo(json);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherCouncilSeesNothingOfIt() {
        JsonPath report = Reports.json(OTHERSHIRE, 2024);
        assertThat(count(report, "childrenLookedAfter")).isZero();
        assertThat(count(report, "concernsRaised")).isZero();
        assertThat(report.getString("figures.reviewsHeldOnTime.value")).isNull();
        assertThat(report.getString("factsUpTo")).isNull();
    }

    private static void assertFigure(JsonPath report, String figure, float value, int numerator, Integer denominator) {
        assertThat(report.getFloat("figures." + figure + ".value")).as(figure).isEqualTo(value);
        assertThat(report.getInt("figures." + figure + ".numerator")).as(figure).isEqualTo(numerator);
        if (denominator != null) {
            assertThat(report.getInt("figures." + figure + ".denominator"))
                    .as(figure)
                    .isEqualTo(denominator);
        }
    }
}
