package org.openiro.review.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.review.refusal.domain.Refusal;

/** The first meeting was chaired by iro-003, who is Ann, the last by iro-004, who is Ben. */
class IndependenceTest {

    private static final Map<String, Set<String>> PEOPLE = Map.of("iro-003", Set.of("ann"), "iro-004", Set.of("ben"));

    private final Independence chairedByTwo = chairedBy(Set.of("iro-003", "iro-004"), true);

    @ParameterizedTest(name = "{0} audits: {1}")
    @CsvSource({
        "cat,",
        "ann, auditor chaired-the-review",
        "Ann, auditor chaired-the-review",
        "ben, auditor chaired-the-review",
        "iro-003, auditor chaired-the-review",
        "IRO-004, auditor chaired-the-review",
        "iro-005,",
        "an,",
        "anna,"
    })
    void whoeverChairedAnyMeetingDoesNotAudit(String auditor, @Nullable String refusal) {
        assertThat(codes(chairedByTwo.ofAudit(auditor))).isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void aSecondPersonModeratesWhoChairedNoMeetingEither() {
        assertThat(codes(chairedByTwo.ofModeration("dan", "cat"))).isEmpty();
        assertThat(codes(chairedByTwo.ofModeration("Cat", "cat"))).containsExactly("moderator audited-it");
        assertThat(codes(chairedByTwo.ofModeration("ann", "cat"))).containsExactly("moderator chaired-the-review");
        assertThat(codes(chairedByTwo.ofModeration("ben", "ben")))
                .containsExactly("moderator chaired-the-review", "moderator audited-it");
    }

    @Test
    void whatBecomesKnownLaterIsFound() {
        assertThat(chairedByTwo.findings("cat", null, true)).isEmpty();
        assertThat(chairedByTwo.findings("cat", "dan", true)).isEmpty();
        assertThat(chairedByTwo.findings("ann", null, true)).containsExactly(AuditFinding.AUDITED_BY_CHAIR);
        assertThat(chairedByTwo.findings("cat", "ben", true)).containsExactly(AuditFinding.MODERATED_BY_CHAIR);
        assertThat(chairedByTwo.findings("cat", null, false)).containsExactly(AuditFinding.REVIEW_DOES_NOT_STAND);
        assertThat(chairedByTwo.findings("ann", "ben", false))
                .containsExactly(
                        AuditFinding.AUDITED_BY_CHAIR,
                        AuditFinding.MODERATED_BY_CHAIR,
                        AuditFinding.REVIEW_DOES_NOT_STAND);
    }

    @Test
    void aChairOfWhomNobodyKnowsWhichPersonThatIsIsFoundBesideTheOthers() {
        var oneUnknown = chairedBy(Set.of("iro-003", "iro-009"), true);

        assertThat(oneUnknown.ofAudit("cat")).isEmpty();
        assertThat(oneUnknown.findings("cat", null, true)).containsExactly(AuditFinding.CHAIR_NOT_KNOWN);
        assertThat(oneUnknown.findings("ann", null, true))
                .containsExactly(AuditFinding.CHAIR_NOT_KNOWN, AuditFinding.AUDITED_BY_CHAIR);
        assertThat(codes(oneUnknown.ofAudit("iro-009"))).containsExactly("auditor chaired-the-review");
    }

    @Test
    void aMeetingOfWhichNoChairIsNamedIsFound() {
        assertThat(chairedBy(Set.of("iro-003"), false).findings("cat", null, true))
                .containsExactly(AuditFinding.CHAIR_NOT_KNOWN);
        assertThat(chairedBy(Set.of(), false).findings("cat", null, true))
                .containsExactly(AuditFinding.CHAIR_NOT_KNOWN);
        assertThat(chairedBy(Set.of("iro-003"), true).findings("cat", null, true))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CHAIR_NOT_KNOWN, true",
        "AUDITED_BY_CHAIR, false",
        "MODERATED_BY_CHAIR, false",
        "REVIEW_DOES_NOT_STAND, false"
    })
    void onlyAnUnknownChairLetsAnAuditCount(AuditFinding finding, boolean counts) {
        assertThat(finding.counts()).isEqualTo(counts);
    }

    private static Independence chairedBy(Set<String> references, boolean everyMeeting) {
        return new Independence(
                Chairs.of(references, everyMeeting, reference -> PEOPLE.getOrDefault(reference, Set.of())));
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(each -> each.field() + " " + each.code()).toList();
    }
}
