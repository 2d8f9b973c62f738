package org.openiro.review.voice.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openiro.review.arrangement.domain.Attendance;
import org.openiro.review.arrangement.domain.InviteeRole;
import org.openiro.review.contact.domain.PrivateWord;
import org.openiro.review.participation.domain.ParticipationCode;

/** Holds what is said of child and parents to the child's age, the participation code and who came. It alters none of them. */
public final class VoiceFindings {

    private static final Set<Attendance> STAYED_AWAY = Set.of(Attendance.APOLOGIES, Attendance.DID_NOT_COME);

    private VoiceFindings() {}

    /** The findings, in the order of the checks. */
    public static List<VoiceFinding> of(Voice said, HeardReview review) {
        var findings = new ArrayList<VoiceFinding>();
        offers(said, review, findings);
        code(said, review, findings);
        if (review.privateWord() == PrivateWord.REFUSED && review.underFour()) {
            findings.add(VoiceFinding.REFUSED_UNDER_FOUR);
        }
        parents(said, review, findings);
        return List.copyOf(findings);
    }

    private static void offers(Voice said, HeardReview review, List<VoiceFinding> findings) {
        if (said.advocate() == Offer.NOT_OFFERED && review.fourOrOlder()) {
            findings.add(VoiceFinding.ADVOCATE_NOT_OFFERED);
        }
        if (said.independentVisitor() == Offer.NOT_OFFERED && review.fourOrOlder()) {
            findings.add(VoiceFinding.INDEPENDENT_VISITOR_NOT_OFFERED);
        }
    }

    private static void code(Voice said, HeardReview review, List<VoiceFinding> findings) {
        var code = review.code();
        // PN0 says nothing of whether a child under four was there.
        if (code == null || code == ParticipationCode.PN0) {
            return;
        }
        var child = review.arrangement().attendances(InviteeRole.CHILD);
        if (code.attended() ? stayedAway(child) : child.contains(Attendance.ATTENDED)) {
            findings.add(VoiceFinding.CHILDS_ATTENDANCE_DIFFERS);
        }
        boolean inTime = said.feedback() != null
                && review.completedOn() != null
                && !said.feedback().givenOn().isAfter(review.completedOn());
        if (inTime && !code.viewsConveyed()) {
            findings.add(VoiceFinding.VIEWS_GIVEN_BUT_CODE_SAYS_NONE);
        }
    }

    private static void parents(Voice said, HeardReview review, List<VoiceFinding> findings) {
        boolean differs =
                said.parents().stream().map(ParentsPart::role).distinct().anyMatch(role -> differs(role, said, review));
        if (differs) {
            findings.add(VoiceFinding.PARENTS_ATTENDANCE_DIFFERS);
        }
        boolean excludedCame = said.parents().stream()
                .filter(each -> each.part() == Part.ATTENDED)
                .anyMatch(each -> review.arrangement().excludedFromAll().contains(each.role()));
        if (excludedCame) {
            findings.add(VoiceFinding.EXCLUDED_PARENT_ATTENDED);
        }
    }

    private static boolean differs(InviteeRole role, Voice said, HeardReview review) {
        boolean attended =
                said.parents().stream().anyMatch(each -> each.role() == role && each.part() == Part.ATTENDED);
        var known = review.arrangement().attendances(role);
        return attended ? stayedAway(known) : known.contains(Attendance.ATTENDED);
    }

    /** For certain: an invitation whose outcome nobody recorded says nothing. */
    private static boolean stayedAway(Set<Attendance> known) {
        return !known.isEmpty() && STAYED_AWAY.containsAll(known);
    }
}
