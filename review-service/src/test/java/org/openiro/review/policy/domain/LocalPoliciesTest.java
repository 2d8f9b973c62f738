package org.openiro.review.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.review.CaseTable;
import org.openiro.review.policy.domain.LocalLimit.DaysAfterAuthorityToPlace;
import org.openiro.review.policy.domain.LocalLimit.EveryMonths;
import org.openiro.review.policy.domain.LocalPolicies.LocalDue;

class LocalPoliciesTest {

    /** For example {@code 3m u5 2024-04-01/}: three months for those under five from 1 April 2024. */
    private static final Pattern POLICY =
            Pattern.compile("(\\d+)([md])(?: u(\\d+))?( a)? (\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d)?");

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

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
                row.getField("short_break").equals("yes"),
                DAY,
                null);
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
                        .dueOn(new PolicyFacts(null, held, null, false, held.plusDays(1), null), held.plusMonths(6)))
                .contains(new LocalDue(LocalDate.of(2024, 6, 2), two.id(), null));
    }

    @ParameterizedTest(name = "decided {0}: {1}")
    @CsvSource({
        "2024-04-30, false", // the day of the review before
        "2024-05-01, true", // the first day on which this one is required
        "2024-07-15, true", // the day on which it is held
        "2024-07-16, false" // the day after
    })
    void aDateOfTheIroConcernsTheReviewThatWasRequiredWhenItWasDecided(LocalDate decidedOn, boolean concerns) {
        var forward = new BroughtForward(UUID.randomUUID(), decidedOn, LocalDate.of(2024, 7, 31));
        var facts = new PolicyFacts(null, DAY.minusDays(1), null, false, DAY, LocalDate.of(2024, 7, 15));

        assertThat(new LocalPolicies(List.of()).with(List.of(forward)).dueOn(facts, LocalDate.of(2024, 10, 30)))
                .isEqualTo(
                        concerns
                                ? Optional.of(new LocalDue(LocalDate.of(2024, 7, 31), null, forward.triggerId()))
                                : Optional.empty());
    }

    @Test
    void aDateOfTheIroAndAPolicyStandSideBySideAndTheEarlierCounts() {
        var policy = policy(new EveryMonths(3, null, false), "2024-01-01", null);
        var facts = new PolicyFacts(null, DAY.minusDays(1), null, false, DAY, null);
        var day = LocalDate.of(2024, 7, 30);

        assertThat(dueOn(policy, facts, day.minusDays(1))).isEqualTo(day.minusDays(1));
        assertThat(dueOn(policy, facts, day)).isEqualTo(day);
        assertThat(dueOn(policy, facts, day.plusDays(1))).isEqualTo(day);
    }

    /** A due date that was corrected to an earlier one takes the IRO's with it. */
    @Test
    void aDateOfTheIroIsNeverLaterThanTheStatutoryOne() {
        var forward = new BroughtForward(UUID.randomUUID(), DAY, LocalDate.of(2024, 7, 31));
        var facts = new PolicyFacts(null, DAY.minusDays(1), null, false, DAY, null);

        assertThat(new LocalPolicies(List.of(), List.of(forward)).dueOn(facts, LocalDate.of(2024, 7, 30)))
                .contains(new LocalDue(LocalDate.of(2024, 7, 30), null, forward.triggerId()));
    }

    private static LocalDate dueOn(LocalPolicy policy, PolicyFacts facts, LocalDate reviewBy) {
        var forward = new BroughtForward(UUID.randomUUID(), DAY, reviewBy);
        return new LocalPolicies(List.of(policy), List.of(forward))
                .dueOn(facts, LocalDate.of(2024, 10, 30))
                .orElseThrow()
                .on();
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
