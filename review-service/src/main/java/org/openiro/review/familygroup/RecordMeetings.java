package org.openiro.review.familygroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openiro.review.child.Child;
import org.openiro.review.entry.Entries;
import org.openiro.review.entry.EntryEvents;
import org.openiro.review.entry.EntryProblem;
import org.openiro.review.entry.RecordedInErrorRequest;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.familygroup.domain.FamilyMeeting;
import org.openiro.review.familygroup.domain.MeetingLife;
import org.openiro.review.familygroup.domain.MeetingStep;
import org.openiro.review.familygroup.domain.OfferPolicy;

/** Records family group meetings from their offer to their end, each step with its history and its event. */
@ApplicationScoped
class RecordMeetings {

    private final FamilyGroupMeetings meetings;
    private final MeetingHistory history;
    private final Entries entries;
    private final EntryEvents events;
    private final Duty duty;

    RecordMeetings(
            FamilyGroupMeetings meetings, MeetingHistory history, Entries entries, EntryEvents events, Duty duty) {
        this.meetings = meetings;
        this.history = history;
        this.entries = entries;
        this.events = events;
        this.duty = duty;
    }

    FamilyGroupMeeting record(Child child, OfferMeetingRequest request) {
        var offer = request.offer();
        EntryProblem.refuse(offer.refusals(entries.today()));
        var row =
                new FamilyGroupMeeting(child.id(), begun(request, offer), request.to(), request.note(), entries.now());
        meetings.persist(row);
        return kept(row, MeetingHistoryEntry.RECORDED);
    }

    FamilyGroupMeeting answer(FamilyGroupMeeting row, AnswerMeetingRequest request) {
        possible(row, MeetingStep.ANSWER, "answeredOn", request.answeredOn());
        row.comesTo(row.meeting().answered(request.answer(), request.answeredOn()));
        return kept(row, MeetingStep.ANSWER.name());
    }

    FamilyGroupMeeting hold(FamilyGroupMeeting row, HoldMeetingRequest request) {
        possible(row, MeetingStep.HOLD, "heldOn", request.heldOn());
        row.comesTo(row.meeting().held(request.heldOn(), request.familyPlanMade()));
        return kept(row, MeetingStep.HOLD.name());
    }

    FamilyGroupMeeting notHold(FamilyGroupMeeting row, NotHoldMeetingRequest request) {
        possible(row, MeetingStep.NOT_HOLD, "decidedOn", request.decidedOn());
        row.comesTo(row.meeting().notHeld(request.because(), request.decidedOn()));
        return kept(row, MeetingStep.NOT_HOLD.name());
    }

    /** It may have come before the offer, which is then irregular. */
    FamilyGroupMeeting apply(FamilyGroupMeeting row, ApplyRequest request) {
        allowed(row, MeetingStep.APPLY);
        if (request.appliedOn().isAfter(entries.today())) {
            EntryProblem.refuse(List.of(Lifetime.afterToday("appliedOn")));
        }
        row.comesTo(row.meeting().applied(request.appliedOn()));
        return kept(row, MeetingStep.APPLY.name());
    }

    FamilyGroupMeeting inError(FamilyGroupMeeting row, RecordedInErrorRequest request) {
        row.foundInError(entries.inError(row.error(), request));
        return kept(row, MeetingStep.RECORD_IN_ERROR.name());
    }

    private static FamilyMeeting begun(OfferMeetingRequest request, OfferPolicy offer) {
        return offer.offeredOn() == null
                ? FamilyMeeting.notOffered(
                        request.kind(),
                        Objects.requireNonNull(offer.notOfferedOn()),
                        Objects.requireNonNull(offer.whyNot()))
                : FamilyMeeting.offered(request.kind(), offer.offeredOn(), offer.inLetter());
    }

    private void possible(FamilyGroupMeeting row, MeetingStep step, String field, LocalDate day) {
        allowed(row, step);
        EntryProblem.refuse(row.meeting().refusals(field, day, entries.today()));
    }

    private static void allowed(FamilyGroupMeeting row, MeetingStep step) {
        var meeting = row.meeting();
        var allowed = MeetingLife.allowed(meeting.status(), meeting.appliedOn() != null);
        if (!allowed.contains(step)) {
            throw EntryProblem.notAllowed(meeting.status(), "/v1/family-group-meetings/" + row.id(), allowed);
        }
    }

    private FamilyGroupMeeting kept(FamilyGroupMeeting row, String what) {
        meetings.flush();
        history.add(row, what);
        var url = events.url("family-group-meetings", row.id());
        events.send(
                row.childId(),
                FamilyGroupMeetingRecorded.TYPE,
                FamilyGroupMeetingRecorded.of(row, duty.toOffer(), url));
        return row;
    }
}
