package org.openiro.review.arrangement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.openiro.review.refusal.domain.Refusal;

/** What cannot be recorded of a meeting's arrangements; everything else is recorded, and warned of where that is due. */
public final class ArrangementPolicy {

    private final boolean met;
    private final LocalDate today;

    /** @param met whether a meeting of the review has taken place */
    public ArrangementPolicy(boolean met, LocalDate today) {
        this.met = met;
        this.today = today;
    }

    public List<Refusal> refusals(Arrangement said) {
        var refusals = new ArrayList<Refusal>();
        if (said.place() != null && said.placeKind() == null) {
            refusals.add(new Refusal("placeKind", "missing", "say what kind of place it is"));
        }
        invitees(said.invitees(), refusals);
        for (int i = 0; i < said.excluded().size(); i++) {
            exclusion(said.excluded().get(i), "excluded/" + i + "/", refusals);
        }
        return List.copyOf(refusals);
    }

    private void invitees(List<Invitee> invitees, List<Refusal> refusals) {
        var seen = new HashSet<InviteeRole>();
        for (int i = 0; i < invitees.size(); i++) {
            var invitee = invitees.get(i);
            if (!seen.add(invitee.role()) && invitee.role().once()) {
                refusals.add(new Refusal("invitees/" + i + "/role", "duplicate", "there is only one at a review"));
            }
            if (invitee.attendance().afterTheMeeting() && !met) {
                refusals.add(new Refusal(
                        "invitees/" + i + "/attendance", "not-met", "no meeting of the review has taken place"));
            }
        }
    }

    private void exclusion(Exclusion exclusion, String at, List<Refusal> refusals) {
        if (!exclusion.role().parent()) {
            refusals.add(new Refusal(
                    at + "role", "parents-only", "of a parent or other holder of parental responsibility alone"));
        }
        if (exclusion.reason() == ExclusionReason.OTHER && exclusion.text() == null) {
            refusals.add(new Refusal(at + "text", "missing", "say what the other reason is"));
        }
        if (exclusion.decidedOn().isAfter(today)) {
            refusals.add(new Refusal(at + "decidedOn", "after-today", "an exclusion is recorded once it was decided"));
        }
    }
}
