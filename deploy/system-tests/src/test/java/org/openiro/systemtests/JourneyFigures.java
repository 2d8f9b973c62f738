package org.openiro.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the journey must leave in the annual report, reckoned by hand: numerator over denominator, or a count.
 *
 * <ul>
 *   <li>two reviews completed, one late; both obligations fell due in the year, one met by its due date
 *   <li>PN1 and PN6: both took part and conveyed views, one attended
 *   <li>half an FTE in post at twelve month ends (6.0), one child on its caseload at seven of them
 * </ul>
 */
final class JourneyFigures {

    private static final String WITHOUT_AN_IRO = "Children without an IRO";

    static final Map<String, String> EXPECTED = new TreeMap<>(Map.ofEntries(
            Map.entry("childrenLookedAfter", "1"),
            Map.entry("startedToBeLookedAfter", "1"),
            Map.entry("reviewsHeldOnTime", "1/2"),
            Map.entry("dutyMet", "1/2"),
            Map.entry("everyReviewOnTime", "0/1"),
            Map.entry("lateReviews", "1"),
            Map.entry("viewsConveyed", "2/2"),
            Map.entry("attended", "1/2"),
            Map.entry("tookPart", "2/2"),
            Map.entry("teamRatioAtPeriodEnd", "1/0.5"),
            Map.entry(WITHOUT_AN_IRO, "0"),
            Map.entry("teamRatioOverYear", "7/6"),
            Map.entry("concernsRaised", "1"),
            Map.entry("concernsMadeFormal", "1"),
            Map.entry("concernsClosed", "1")));

    private JourneyFigures() {}

    static Map<String, String> of(JsonNode report) {
        Map<String, String> figures = new TreeMap<>();
        for (String name : EXPECTED.keySet()) {
            figures.put(name, figure(report.path("figures").path(name)));
        }
        figures.put(WITHOUT_AN_IRO, withoutAnIro(report.at("/figures/teamRatioAtPeriodEnd/beside")));
        return figures;
    }

    private static String figure(JsonNode figure) {
        JsonNode denominator = figure.path("denominator");
        String numerator = plain(figure.path("numerator"));
        return denominator.isNumber() ? numerator + "/" + plain(denominator) : numerator;
    }

    private static String withoutAnIro(JsonNode besideTheTeamRatio) {
        for (JsonNode count : besideTheTeamRatio) {
            if (count.path("label").asText().equals(WITHOUT_AN_IRO)) {
                return count.path("count").asText();
            }
        }
        return "missing";
    }

    private static String plain(JsonNode number) {
        return number.isNumber() ? number.decimalValue().stripTrailingZeros().toPlainString() : "missing";
    }
}
