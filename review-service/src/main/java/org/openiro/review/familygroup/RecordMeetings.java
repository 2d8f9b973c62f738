package org.openiro.review.familygroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openiro.review.child.Child;
import org.openiro.review.child.Children;
import org.openiro.review.entry.Entries;
import org.openiro.review.entry.EntryEvents;
import org.openiro.review.entry.EntryProblem;
import org.openiro.review.entry.RecordedInErrorRequest;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.familygroup.domain.FamilyMeeting;
import org.openiro.review.familygroup.domain.MeetingLife;
import org.openiro.review.familygroup.domain.MeetingStep;
import org.openiro.review.familygroup.domain.OfferPolicy;
import org.openiro.review.refusal.domain.Refusal;

/** Records family group meetings from their offer to their end, each step with its history and its event. */
@ApplicationScoped
class RecordMeetings {

    private final FamilyGroupMeetings meetings;
    private final MeetingHistory history;
    private final Entries entries;
    private final EntryEvents events;
    private final Children children;

    RecordMeetings(
            FamilyGroupMeetings meetings,
            MeetingHistory history,
            Entries entries,
            EntryEvents events,
            Children children) {
        this.meetings = meetings;
        this.history = history;
        this.entries = entries;
        this.events = events;
        this.children = children;
    }

    FamilyGroupMeeting record(Child child, OfferMeetingRequest request) {
        var offer = request.offer();
        EntryProblem.refuse(offer.refusals(lifetime(child), entries.today()));
        var row =
                new FamilyGroupMeeting(child.id(), begun(request, offer), request.to(), request.note(), entries.now());
        meetings.persist(row);
        return kept(row, MeetingHistoryEntry.RECORDED);
    }

    FamilyGroupMeeting answer(FamilyGroupMeeting row, AnswerMeetingRequest request) {
        allowed(row, MeetingStep.ANSWER);
        EntryProblem.refuse(refusals(row, "answeredOn", request.answeredOn()));
        row.comesTo(row.meeting().answered(request.answer(), request.answeredOn()));
        return kept(row, MeetingStep.ANSWER.name());
    }

    FamilyGroupMeeting hold(FamilyGroupMeeting row, HoldMeetingRequest request) {
        allowed(row, MeetingStep.HOLD);
        EntryProblem.refuse(refusals(row, "heldOn", request.heldOn()));
        row.comesTo(row.meeting().held(request.heldOn(), request.familyPlanMade()));
        return kept(row, MeetingStep.HOLD.name());
    }

    FamilyGroupMeeting notHold(FamilyGroupMeeting row, NotHoldMeetingRequest request) {
        allowed(row, MeetingStep.NOT_HOLD);
        EntryProblem.refuse(Stream.concat(
                        refusals(row, "decidedOn", request.decidedOn()).stream(),
                        row.meeting().refusals(request.because()).stream())
                .toList());
        row.comesTo(row.meeting().notHeld(request.because(), request.decidedOn()));
        return kept(row, MeetingStep.NOT_HOLD.name());
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

    private List<Refusal> refusals(FamilyGroupMeeting row, String field, LocalDate day) {
        return row.meeting().refusals(field, day, lifetime(children.get(row.childId())), entries.today());
    }

    /** A meeting may be offered, held or decided against before the child is born, and nothing of it after its death. */
    private static Lifetime lifetime(Child child) {
        return new Lifetime(null, child.facts().diedOn());
    }

    private static void allowed(FamilyGroupMeeting row, MeetingStep step) {
        var status = row.meeting().status();
        var allowed = MeetingLife.allowed(status);
        if (!allowed.contains(step)) {
            throw EntryProblem.notAllowed(status, "/v1/family-group-meetings/" + row.id(), allowed);
        }
    }

    private FamilyGroupMeeting kept(FamilyGroupMeeting row, String what) {
        meetings.flush();
        history.add(row, what);
        var url = events.url("family-group-meetings", row.id());
        events.send(row.childId(), FamilyGroupMeetingRecorded.TYPE, FamilyGroupMeetingRecorded.of(row, url));
        return row;
    }
}
