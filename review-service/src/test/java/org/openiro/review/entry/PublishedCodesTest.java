package org.openiro.review.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openiro.review.audit.domain.Criterion;
import org.openiro.review.audit.domain.FeedbackFrom;
import org.openiro.review.contact.domain.ContactKind;
import org.openiro.review.contact.domain.Privacy;
import org.openiro.review.contact.domain.WhyNotAppropriate;
import org.openiro.review.decision.domain.Answer;
import org.openiro.review.decision.domain.DecisionOutcome;
import org.openiro.review.decision.domain.ResponsibleRole;
import org.openiro.review.familygroup.domain.MeetingFinding;
import org.openiro.review.familygroup.domain.MeetingKind;
import org.openiro.review.familygroup.domain.MeetingStatus;
import org.openiro.review.familygroup.domain.OfferedTo;
import org.openiro.review.familygroup.domain.WhyNot;
import org.openiro.review.midway.domain.MidwayBasis;
import org.openiro.review.midway.domain.MidwayFinding;
import org.openiro.review.paperwork.domain.Paper;
import org.openiro.review.significantchange.domain.ChangeKind;
import org.openiro.review.significantchange.domain.Teller;

/** The codes that events carry are those of the lists that consumers label. */
class PublishedCodesTest {

    @Test
    void theCodesOfContacts() throws IOException {
        published("contact_kind", ContactKind.values(), ContactKind::label);
        published("contact_privacy", Privacy.values(), Privacy::label);
        published("contact_not_appropriate", WhyNotAppropriate.values(), WhyNotAppropriate::label);
    }

    @Test
    void theCodesOfDecisionsAndPaperwork() throws IOException {
        published("decision_responsible", ResponsibleRole.values(), ResponsibleRole::label);
        published("decision_answer", Answer.values(), Answer::label);
        published("decision_outcome", DecisionOutcome.values(), DecisionOutcome::label);
        published("paper", Paper.values(), Paper::label);
    }

    @Test
    void theCodesOfMidwayChecks() throws IOException {
        published("midway_basis", MidwayBasis.values(), MidwayBasis::label);
        published("midway_finding", MidwayFinding.values(), MidwayFinding::label);
    }

    @Test
    void theCodesOfSignificantChanges() throws IOException {
        published("significant_change", ChangeKind.values(), ChangeKind::label);
        published("significant_change_told_by", Teller.values(), Teller::label);
    }

    @Test
    void theCodesOfFamilyGroupMeetings() throws IOException {
        published("family_group_meeting", MeetingKind.values(), MeetingKind::label);
        published("family_group_status", MeetingStatus.values(), MeetingStatus::label);
        published("family_group_offered_to", OfferedTo.values(), OfferedTo::label);
        published("family_group_exception", WhyNot.values(), WhyNot::label);
        published("family_group_finding", MeetingFinding.values(), MeetingFinding::label);
    }

    @Test
    void theCodesOfAudits() throws IOException {
        published("audit_criterion", Criterion.values(), Criterion::label);
        published("audit_feedback", FeedbackFrom.values(), FeedbackFrom::label);
    }

    private static <E extends Enum<E>> void published(String list, E[] codes, Function<E, String> label)
            throws IOException {
        var file = Path.of(System.getProperty("openiro.root"), "review-service/contracts/codes", list + ".csv");

        assertThat(Arrays.stream(codes).map(each -> each.name() + "," + label.apply(each)))
                .containsExactlyElementsOf(
                        Files.readAllLines(file).stream().skip(1).toList());
    }
}
