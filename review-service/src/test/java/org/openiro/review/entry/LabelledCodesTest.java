package org.openiro.review.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.review.CaseTable;
import org.openiro.review.audit.domain.AuditFinding;
import org.openiro.review.audit.domain.AuditMethod;
import org.openiro.review.decision.domain.Agreement;
import org.openiro.review.decision.domain.DecisionStatus;
import org.openiro.review.midway.domain.MidwayStatus;
import org.openiro.review.monitoring.domain.Irregularity;
import org.openiro.review.monitoring.domain.MonitoringAnswers;
import org.openiro.review.paperwork.domain.PaperTimeliness;
import org.openiro.review.significantchange.domain.TellingStatus;

/** Front ends take the labels of what answers say in codes from the published lists: each code has one. */
class LabelledCodesTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("decision_agreement", Agreement.values()),
                Arguments.of("decision_status", DecisionStatus.values()),
                Arguments.of("paper_timeliness", PaperTimeliness.values()),
                Arguments.of("monitoring_irregularity", Irregularity.values()),
                Arguments.of("audit_method", AuditMethod.values()),
                Arguments.of("audit_finding", AuditFinding.values()),
                Arguments.of("midway_status", MidwayStatus.values()),
                Arguments.of("significant_change_status", TellingStatus.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyCodeHasALabel(String list, Enum<?>[] codes) {
        var rows = CaseTable.rows("contracts/codes/" + list + ".csv");

        assertThat(rows).extracting(row -> row.getField("code")).containsExactlyElementsOf(names(codes));
        assertThat(rows).extracting(row -> row.getField("label")).doesNotContain("");
    }

    /** By the question of the form that each answers. */
    @Test
    void everyAnswerOfTheMonitoringFormHasALabel() {
        var rows = CaseTable.rows("contracts/codes/monitoring_answer.csv");

        assertThat(rows)
                .extracting(row -> row.getField("question") + " " + row.getField("code"))
                .containsExactlyElementsOf(Arrays.stream(MonitoringAnswers.class.getRecordComponents())
                        .flatMap(question -> Arrays.stream(question.getType().getEnumConstants())
                                .map(code -> question.getName() + " " + code))
                        .toList());
        assertThat(rows).extracting(row -> row.getField("label")).doesNotContain("");
    }

    private static Iterable<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }
}
