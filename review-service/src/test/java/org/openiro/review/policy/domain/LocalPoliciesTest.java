package org.openiro.review.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.review.CaseTable;
import org.openiro.review.policy.domain.LocalLimit.DaysAfterAuthorityToPlace;
import org.openiro.review.policy.domain.LocalLimit.EveryMonths;
import org.openiro.review.policy.domain.LocalPolicies.LocalDue;

class LocalPoliciesTest {

    /** For example {@code 3m u5 2024-04-01/}: three months for those under five from 1 April 2024. */
    private static final Pattern POLICY =
            Pattern.compile("(\\d+)([md])(?: u(\\d+))?( a)? (\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d)?");

    static Stream<Arguments> workedCases() {
        return CaseTable.rows("src/test/worked-cases/local-policies.csv").stream()
                .map(row -> arguments(row.getField("case"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workedCases")
    void everyWorkedCaseComesOutAsCalculatedASecondTime(String name, NamedCsvRecord row) {
        var facts = new PolicyFacts(
                CaseTable.date(row, "born_on"),
                CaseTable.date(row, "previous_review_on"),
                CaseTable.date(row, "authority_to_place_on"),
                row.getField("short_break").equals("yes"));
        var statutory = Objects.requireNonNull(CaseTable.date(row, "statutory_due_on"));

        assertThat(policies(row.getField("policies")).dueOn(facts, statutory).map(LocalDue::on))
                .isEqualTo(
                        Stream.ofNullable(CaseTable.date(row, "local_due_on")).findFirst());
    }

    @Test
    void theLocalDueDateNamesThePolicyThatGivesIt() {
        var held = LocalDate.of(2024, 4, 2);
        var three = policy(new EveryMonths(3, null, false), "2024-04-01", null);
        var two = policy(new EveryMonths(2, null, false), "2024-04-01", null);

        assertThat(new LocalPolicies(List.of(three, two))
                        .dueOn(new PolicyFacts(null, held, null, false), held.plusMonths(6)))
                .contains(new LocalDue(LocalDate.of(2024, 6, 2), two.id()));
    }

    private static LocalPolicies policies(String text) {
        var policies = new ArrayList<LocalPolicy>();
        var found = POLICY.matcher(text);
        while (found.find()) {
            int count = Integer.parseInt(found.group(1));
            var age = found.group(3) == null ? null : Integer.valueOf(found.group(3));
            policies.add(policy(
                    found.group(2).equals("m")
                            ? new EveryMonths(count, age, found.group(4) != null)
                            : new DaysAfterAuthorityToPlace(count),
                    found.group(5),
                    found.group(6)));
        }
        return new LocalPolicies(policies);
    }

    private static LocalPolicy policy(LocalLimit limit, String from, @Nullable String until) {
        return new LocalPolicy(
                UUID.randomUUID(), limit, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
