package org.openiro.simulator.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.council.Audit;
import org.openiro.simulator.council.BetweenReviewsHappening.ChangeTold;
import org.openiro.simulator.council.BetweenReviewsHappening.Changed;
import org.openiro.simulator.council.BetweenReviewsHappening.Contacted;
import org.openiro.simulator.council.BetweenReviewsHappening.EntryInError;
import org.openiro.simulator.council.BetweenReviewsHappening.EntryKind;
import org.openiro.simulator.council.BetweenReviewsHappening.MeetingHeld;
import org.openiro.simulator.council.BetweenReviewsHappening.MeetingOffered;
import org.openiro.simulator.council.Happening;
import org.openiro.simulator.council.SeveralChildrenHappening.AuditModerated;
import org.openiro.simulator.council.SeveralChildrenHappening.SampleAudited;
import org.openiro.simulator.council.SeveralChildrenHappening.SampleDrawn;
import org.openiro.simulator.frontdoor.StandInService;
import org.openiro.simulator.ledger.AuditEntry;
import org.openiro.simulator.ledger.BetweenReviewsEntry;
import org.openiro.simulator.ledger.Refused;

/** What people do between reviews, and in audits of them. */
class BetweenReviewsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 4);
    private static final Audit.Grades GOOD = new Audit.Grades(2, 2, 2, 2);

    @AutoClose
    private final Stage stage = new Stage(Map.of("SYN0001", "our-1", "SYN0002", "our-2"));

    private final StandInService service = stage.service();

    @Test
    void anEntryBetweenReviewsIsFoundToBeAnErrorByItsId() {
        service.answers(201, "{\"contactId\": \"c-1\"}").answers(200, "{}");

        does(new Contacted(TODAY, "SYN0001-CONTACT-1", "SYN0001", TODAY, "SYN-IRO-1", "VISIT", "ALONE", null));
        does(new EntryInError(TODAY, "SYN0001-CONTACT-1", "SYN0001", EntryKind.CONTACT));

        assertThat(service.asked().getLast().path()).isEqualTo("/v1/contacts/c-1/record-in-error");
        assertThat(stage.only(BetweenReviewsEntry.ContactRecorded.class).privacy())
                .isEqualTo("ALONE");
        assertThat(stage.only(BetweenReviewsEntry.FoundInError.class).entryId()).isEqualTo("c-1");
    }

    @Test
    void aChangeMayBeToldLater() {
        service.answers(201, "{\"changeId\": \"c-1\"}").answers(200, "{}");

        does(new Changed(TODAY, "SYN0001-CHANGE-1", "SYN0001", "MISSING", TODAY, null));
        assertThat(stage.entries(BetweenReviewsEntry.ChangeTold.class)).isEmpty();
        does(new ChangeTold(TODAY, "SYN0001-CHANGE-1", "SYN0001", "CARER"));

        assertThat(service.asked().getLast().path()).isEqualTo("/v1/significant-changes/c-1/tell");
        assertThat(stage.only(BetweenReviewsEntry.ChangeTold.class).toldBy()).isEqualTo("CARER");
    }

    @Test
    void aFamilyMeetingGoesFromItsOfferToItsEnd() {
        service.answers(201, "{\"meetingId\": \"m-1\"}").answers(200, "{}");

        does(new MeetingOffered(TODAY, "M1", "SYN0001", "FAMILY_GROUP_CONFERENCE", List.of("PARENT"), true, null));
        does(new MeetingHeld(TODAY, "M1", "SYN0001", true));

        assertThat(service.asked().getFirst().body().path("offeredTo")).hasSize(1);
        assertThat(stage.entries(BetweenReviewsEntry.FamilyMeeting.class))
                .extracting(BetweenReviewsEntry.FamilyMeeting::status)
                .containsExactly("OFFERED", "HELD");
    }

    @Test
    void whatWasDrawnIsAuditedOnceAndModeratedBySomebodyElse() {
        service.answers(201, """
                        {"sampleId": "s-1", "populationSize": 9,
                         "reviews": [{"place": 1, "reviewId": "r-7", "childId": "our-2"}]}""")
                .answers(201, "{\"auditId\": \"a-1\"}")
                .answers(409, "{\"code\": \"review-audited\"}")
                .answers(200, "{}");

        does(new SampleDrawn(TODAY, "SAMPLE", TODAY.minusMonths(3), TODAY.minusDays(1), 4));
        does(new SampleAudited(TODAY, "SAMPLE", 1, new Audit("A1", GOOD, List.of(), List.of())));
        does(new SampleAudited(TODAY, "SAMPLE", 1, new Audit("A2", GOOD, List.of(), List.of())));
        does(new SampleAudited(TODAY, "SAMPLE", 2, new Audit("A3", GOOD, List.of(), List.of())));
        does(new AuditModerated(TODAY, "A1", GOOD));
        does(new AuditModerated(TODAY, "A2", GOOD));

        assertThat(stage.paths())
                .containsExactly(
                        "/v1/audit-samples",
                        "/v1/reviews/r-7/audits",
                        "/v1/reviews/r-7/audits",
                        "/v1/audits/a-1/moderate");
        assertThat(stage.only(AuditEntry.SampleDrawn.class).population()).isEqualTo(9);
        assertThat(stage.only(AuditEntry.AuditRecorded.class).person()).isEqualTo("SYN0002");
        assertThat(stage.only(Refused.class).expected()).isEqualTo("review-audited");
    }

    private void does(Happening happening) {
        stage.does(TODAY, happening);
    }
}
