package org.openiro.simulator.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openiro.simulator.council.BetweenReviewsHappening;
import org.openiro.simulator.council.BetweenReviewsHappening.EntryKind;
import org.openiro.simulator.council.BetweenReviewsHappening.MeetingAnswered;
import org.openiro.simulator.council.BetweenReviewsHappening.MeetingHeld;
import org.openiro.simulator.council.BetweenReviewsHappening.MeetingNotHeld;
import org.openiro.simulator.council.BetweenReviewsHappening.MeetingOffered;
import org.openiro.simulator.council.BetweenReviewsHappening.OrderApplied;
import org.openiro.simulator.ledger.BetweenReviewsEntry;

/** The IRO enters family group meetings, offered or not, answered, held or not; and applications for orders. */
final class FamilyMeetings {

    private static final String ROLE = "iro";

    private final Office office;
    private final EntriesBetween entries;
    private final Map<String, String> kinds = new ConcurrentHashMap<>();

    FamilyMeetings(Office office, EntriesBetween entries) {
        this.office = office;
        this.entries = entries;
    }

    void offers(LocalDate today, String childId, MeetingOffered offered) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", offered.kind());
        if (offered.offeredTo().isEmpty()) {
            body.put("notOfferedOn", today.toString());
            body.put("whyNotOffered", offered.whyNot());
        } else {
            body.put("offeredOn", today.toString());
            body.put("offeredTo", offered.offeredTo());
            body.put("inLetterBeforeProceedings", offered.inLetter());
        }
        String id = entries.make(ROLE, childId, EntryKind.MEETING, "meetingId", offered, body);
        kinds.put(offered.entry(), offered.kind());
        note(today, offered, id, offered.offeredTo().isEmpty() ? "NOT_OFFERED" : "OFFERED");
    }

    void answers(LocalDate today, MeetingAnswered answered) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("answer", answered.accepted() ? "ACCEPTED" : "DECLINED");
        body.put("answeredOn", today.toString());
        step(today, answered, "/answer", body, answered.accepted() ? "ACCEPTED" : "DECLINED");
    }

    void holds(LocalDate today, MeetingHeld held) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("heldOn", today.toString());
        body.put("familyPlanMade", held.planMade());
        step(today, held, "/hold", body, "HELD");
    }

    void doesNotHold(LocalDate today, MeetingNotHeld notHeld) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("decidedOn", today.toString());
        body.put("because", notHeld.because());
        step(today, notHeld, "/not-hold", body, "NOT_HELD");
    }

    void applied(LocalDate today, String childId, OrderApplied applied) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("appliedOn", applied.appliedOn().toString());
        String id = entries.make(ROLE, childId, EntryKind.APPLICATION, "applicationId", applied, body);
        office.ledger()
                .note(new BetweenReviewsEntry.OrderApplied(
                        office.authority(), today, applied.child(), id, applied.appliedOn()));
    }

    private void step(
            LocalDate today, BetweenReviewsHappening happening, String step, Map<String, Object> body, String status) {
        entries.step(ROLE, EntryKind.MEETING, step, happening, body)
                .ifPresent(id -> note(today, happening, id, status));
    }

    private void note(LocalDate today, BetweenReviewsHappening happening, String id, String status) {
        office.ledger()
                .note(new BetweenReviewsEntry.FamilyMeeting(
                        office.authority(),
                        today,
                        happening.child(),
                        id,
                        kinds.getOrDefault(happening.entry(), ""),
                        status,
                        today));
    }
}
