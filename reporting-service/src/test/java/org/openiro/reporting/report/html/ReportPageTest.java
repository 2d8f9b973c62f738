package org.openiro.reporting.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Reports.count;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;
import org.openiro.reporting.report.FigureId;
import org.openiro.reporting.testing.Reports;
import org.openiro.reporting.testing.Told;

/** What makes the page one that everybody can read, asserted on what is served, with facts and without. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class ReportPageTest {

    private static final String COUNCIL = TestTokens.OTHERSHIRE;
    private static final String FULL = Councils.fresh();
    private static final String EMPTY = Councils.fresh();

    private static boolean told;

    /** Once, but not before the first test: until then nobody knows the port. */
    @BeforeEach
    void aYearWithSomethingInEveryTable() {
        if (told) {
            return;
        }
        told = true;
        Told council = new Told(FULL);
        council.child("ana", "2023-01-09", null, "C2");
        council.iro("one", "0.6");
        council.allocated("ana", "one", "2023-01-16");
        council.held("ana", "r1", "2024-06-10", "2024-06-14", "PN1", "SW_REPORT");
        council.raised("drift", "2024-07-01");
        council.formalised("drift", "2024-07-08");
        council.closed("drift", "2024-07-22");
        Reports.once(
                FULL,
                report -> count(report, "concernsClosed") == 1
                        && count(report, "lateReviews") == 1
                        && report.getString("figures.teamRatioAtPeriodEnd.value") != null);
    }

    @Test
    void thePageIsWellFormed() {
        for (String council : List.of(FULL, EMPTY, COUNCIL)) {
            Parser strict = Parser.htmlParser().setTrackErrors(20);
            Jsoup.parse(Reports.html(council, 2024), "", strict);
            assertThat(strict.getErrors()).isEmpty();
        }
    }

    @Test
    void everyTableHasACaptionAndScopedHeadings() {
        assertThat(page(FULL).select("table")).hasSize(7);
        for (Element table : page(FULL).select("table")) {
            assertThat(table.selectFirst("caption").text()).isNotBlank();
            assertThat(table.select("thead th")).isNotEmpty().allMatch(th -> th.attr("scope")
                    .equals("col"));
            assertThat(table.select("tbody th")).isNotEmpty().allMatch(th -> th.attr("scope")
                    .equals("row"));
            int columns = table.select("thead th").size();
            assertThat(table.select("tbody tr")).allMatch(row -> row.childrenSize() == columns);
        }
    }

    @Test
    void everyChartHasANameADescriptionAndItsTable() {
        assertThat(page(FULL).select("svg")).hasSize(4);
        for (Element chart : page(FULL).select("svg")) {
            assertThat(chart.attr("role")).isEqualTo("img");
            for (String id : chart.attr("aria-labelledby").split(" ", -1)) {
                assertThat(page(FULL).getElementById(id).text()).isNotBlank();
            }
            assertThat(chart.select("> title, > desc")).hasSize(2);
            assertThat(chart.nextElementSibling().select("table")).hasSize(1);
        }
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        for (String council : List.of(FULL, EMPTY)) {
            int last = 0;
            for (Element heading : page(council).select("h1, h2, h3, h4, h5, h6")) {
                int level = Integer.parseInt(heading.tagName().substring(1));
                assertThat(level).as(heading.text()).isBetween(1, last + 1);
                last = level;
            }
            assertThat(page(council).select("h1")).hasSize(1);
        }
    }

    @Test
    void thePageNamesItsLanguageItsTitleAndItsParts() {
        Document page = page(FULL);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo("Independent reviewing officers’ annual report 2024 to 2025 – " + FULL);
        assertThat(page.select("header, main, footer, nav[aria-label]")).hasSize(4);
        assertThat(page.selectFirst("body > a").attr("href")).isEqualTo("#main");
    }

    @Test
    void idsAreUniqueAndEveryLinkLeadsSomewhereInThePage() {
        Document page = page(FULL);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(target -> target.startsWith("#") && ids.contains(target.substring(1)));
    }

    @Test
    void everyFigureIsShownAndNamesItsDefinition() {
        Document page = page(FULL);
        for (FigureId id : FigureId.values()) {
            assertThat(page.select("a[href=#definition-" + id.key() + "]"))
                    .as(id.key())
                    .isNotEmpty();
            assertThat(page.getElementById("definition-" + id.key()).select("dd"))
                    .hasSize(2);
        }
    }

    @Test
    void nothingRunsAndNothingIsFetched() {
        Document page = page(FULL);
        assertThat(page.select("script, link, img, iframe, object, [src], [onclick], [onload], [style]"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void madeUpRecordsAreSaidToBeMadeUpAndRealOnesAreNot() {
        assertThat(page(COUNCIL).selectFirst("main").text()).contains("Synthetic data.");
        assertThat(page(COUNCIL).selectFirst("footer").text()).contains("Synthetic data");
        assertThat(page(FULL).text()).doesNotContainIgnoringCase("synthetic");
    }

    @Test
    void aYearWithoutFactsSaysSo() {
        Document page = page(EMPTY);
        assertThat(page.text()).contains("No facts have been recorded yet").contains("No review was late");
        assertThat(page.select("svg")).isEmpty();
        assertThat(page.select(".value").eachText()).contains("Not available", "0");
    }

    private static Document page(String council) {
        return Jsoup.parse(Reports.html(council, 2024));
    }
}
