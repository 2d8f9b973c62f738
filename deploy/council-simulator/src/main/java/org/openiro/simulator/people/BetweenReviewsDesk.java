package org.openiro.simulator.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openiro.simulator.council.BetweenReviewsHappening;
import org.openiro.simulator.council.BetweenReviewsHappening.ChangeTold;
import org.openiro.simulator.council.BetweenReviewsHappening.Changed;
import org.openiro.simulator.council.BetweenReviewsHappening.Checked;
import org.openiro.simulator.council.BetweenReviewsHappening.Contacted;
import org.openiro.simulator.council.BetweenReviewsHappening.EntryInError;
import org.openiro.simulator.council.BetweenReviewsHappening.EntryKind;
import org.openiro.simulator.council.BetweenReviewsHappening.MeetingAnswered;
import org.openiro.simulator.council.BetweenReviewsHappening.MeetingHeld;
import org.openiro.simulator.council.BetweenReviewsHappening.MeetingNotHeld;
import org.openiro.simulator.council.BetweenReviewsHappening.MeetingOffered;
import org.openiro.simulator.council.BetweenReviewsHappening.OrderApplied;
import org.openiro.simulator.ledger.BetweenReviewsEntry;

/** The IRO speaks with children and looks midway; administrators enter what changed and when the IRO was told. */
final class BetweenReviewsDesk {

    private static final String IRO = "iro";
    private static final String ADMINISTRATOR = "review-administrator";

    private final Office office;
    private final EntriesBetween entries;
    private final FamilyMeetings familyMeetings;

    BetweenReviewsDesk(Office office) {
        this.office = office;
        this.entries = new EntriesBetween(office);
        this.familyMeetings = new FamilyMeetings(office, entries);
    }

    void enters(LocalDate today, String childId, BetweenReviewsHappening happening) {
        switch (happening) {
            case Contacted contacted -> contacted(today, childId, contacted);
            case Checked checked -> checked(today, childId, checked);
            case Changed changed -> changed(today, childId, changed);
            case ChangeTold told -> told(today, told);
            case MeetingOffered offered -> familyMeetings.offers(today, childId, offered);
            case MeetingAnswered answered -> familyMeetings.answers(today, answered);
            case MeetingHeld held -> familyMeetings.holds(today, held);
            case MeetingNotHeld notHeld -> familyMeetings.doesNotHold(today, notHeld);
            case OrderApplied applied -> familyMeetings.applied(today, childId, applied);
            case EntryInError error -> inError(today, error);
        }
    }

    private void contacted(LocalDate today, String childId, Contacted contacted) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("contactedOn", contacted.contactedOn().toString());
        body.put("contactedBy", contacted.by());
        body.put("kind", contacted.kind());
        if (contacted.privacy() != null) {
            body.put("privacy", contacted.privacy());
        }
        if (contacted.because() != null) {
            body.put("notAppropriateBecause", contacted.because());
        }
        String id = entries.make(IRO, childId, EntryKind.CONTACT, "contactId", contacted, body);
        office.ledger()
                .note(new BetweenReviewsEntry.ContactRecorded(
                        office.authority(),
                        today,
                        contacted.child(),
                        id,
                        contacted.contactedOn(),
                        contacted.kind(),
                        contacted.privacy()));
    }

    private void checked(LocalDate today, String childId, Checked checked) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("checkedOn", checked.checkedOn().toString());
        body.put("checkedBy", checked.by());
        body.put("basis", checked.basis());
        body.put("findings", checked.findings());
        String id = entries.make(IRO, childId, EntryKind.CHECK, "checkId", checked, body);
        office.ledger()
                .note(new BetweenReviewsEntry.CheckRecorded(
                        office.authority(), today, checked.child(), id, checked.checkedOn()));
    }

    private void changed(LocalDate today, String childId, Changed changed) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", changed.kind());
        body.put("occurredOn", changed.occurredOn().toString());
        if (changed.toldBy() != null) {
            body.put("toldOn", today.toString());
            body.put("toldBy", changed.toldBy());
        }
        String id = entries.make(ADMINISTRATOR, childId, EntryKind.CHANGE, "changeId", changed, body);
        office.ledger()
                .note(new BetweenReviewsEntry.ChangeRecorded(
                        office.authority(), today, changed.child(), id, changed.kind(), changed.occurredOn()));
        if (changed.toldBy() != null) {
            toldNoted(today, changed.child(), id, changed.toldBy());
        }
    }

    private void told(LocalDate today, ChangeTold told) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("toldOn", today.toString());
        body.put("toldBy", told.toldBy());
        entries.step(ADMINISTRATOR, EntryKind.CHANGE, "/tell", told, body)
                .ifPresent(id -> toldNoted(today, told.child(), id, told.toldBy()));
    }

    private void toldNoted(LocalDate today, String child, String id, String toldBy) {
        office.ledger().note(new BetweenReviewsEntry.ChangeTold(office.authority(), today, child, id, today, toldBy));
    }

    private void inError(LocalDate today, EntryInError error) {
        entries.step(IRO, error.what(), "/record-in-error", error, Map.of("reason", "It was about another child"))
                .ifPresent(id -> office.ledger()
                        .note(new BetweenReviewsEntry.FoundInError(office.authority(), today, error.child(), id)));
    }
}
