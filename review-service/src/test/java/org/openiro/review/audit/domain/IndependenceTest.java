package org.openiro.review.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.review.audit.domain.Independence.AuditFinding;
import org.openiro.review.refusal.domain.Refusal;

class IndependenceTest {

    private final Independence chairedByThree = new Independence("iro-003");

    @Test
    void theChairNeitherAuditsNorEntersTheAudit() {
        assertThat(codes(chairedByThree.ofAudit("iro-007", "iro-008"))).isEmpty();
        assertThat(codes(chairedByThree.ofAudit("iro-003", "iro-008"))).containsExactly("auditor chaired-the-review");
        assertThat(codes(chairedByThree.ofAudit("IRO-003", "iro-008"))).containsExactly("auditor chaired-the-review");
        assertThat(codes(chairedByThree.ofAudit("iro-007", "iro-003"))).containsExactly("auditor chaired-the-review");
    }

    @Test
    void aSecondPersonModeratesWhoIsNotTheChairEither() {
        assertThat(codes(chairedByThree.ofModeration("iro-009", "iro-009", "iro-007")))
                .isEmpty();
        assertThat(codes(chairedByThree.ofModeration("Iro-007", "iro-009", "iro-007")))
                .containsExactly("moderator audited-it");
        assertThat(codes(chairedByThree.ofModeration("iro-009", "iro-007", "iro-007")))
                .containsExactly("moderator audited-it");
        assertThat(codes(chairedByThree.ofModeration("iro-003", "iro-009", "iro-007")))
                .containsExactly("moderator chaired-the-review");
        assertThat(codes(chairedByThree.ofModeration("iro-009", "iro-003", "iro-007")))
                .containsExactly("moderator chaired-the-review");
    }

    @Test
    void withoutAKnownChairNobodyIsRuledOutAndThatIsFlagged() {
        var nobodyKnown = new Independence(null);

        assertThat(nobodyKnown.ofAudit("iro-007", "iro-007")).isEmpty();
        assertThat(nobodyKnown.findings("iro-007", "iro-009")).containsExactly(AuditFinding.CHAIR_NOT_KNOWN);
    }

    @Test
    void aChairWhoBecomesKnownLaterIsFlagged() {
        assertThat(chairedByThree.findings("iro-007", null)).isEmpty();
        assertThat(chairedByThree.findings("iro-007", "iro-009")).isEmpty();
        assertThat(chairedByThree.findings("iro-003", null)).containsExactly(AuditFinding.AUDITED_BY_CHAIR);
        assertThat(chairedByThree.findings("iro-007", "iro-003")).containsExactly(AuditFinding.MODERATED_BY_CHAIR);
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(each -> each.field() + " " + each.code()).toList();
    }
}
