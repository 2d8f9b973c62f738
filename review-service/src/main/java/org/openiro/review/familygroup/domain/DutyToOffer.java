package org.openiro.review.familygroup.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Children Act 1989 s31ZA: before it applies for an order under Part IV the authority offers a family group decision-making
 * meeting to parents and others with parental responsibility, in the letter before proceedings, and holds it if one accepts,
 * unless that is not in the child's best interests. It applies to applications made on its commencement day or later. What
 * happened on the day of the application itself is taken to have happened before it: days cannot say otherwise.
 *
 * @param commencedOn when the section came into force; null while it has not
 */
public record DutyToOffer(@Nullable LocalDate commencedOn) {

    /** Whether the duty lay on this application; null where there is none, or of a conference. */
    public @Nullable Boolean inForce(FamilyMeeting meeting) {
        if (meeting.kind() != MeetingKind.FAMILY_GROUP_DECISION_MAKING || meeting.appliedOn() == null) {
            return null;
        }
        return commencedOn != null && !meeting.appliedOn().isBefore(commencedOn);
    }

    /** What is irregular, in the order in which the codes are declared. */
    public List<MeetingFinding> findings(FamilyMeeting meeting, Collection<OfferedTo> offeredTo) {
        var findings = new ArrayList<MeetingFinding>();
        if (meeting.heldOn() != null && meeting.answer() != FamilyAnswer.ACCEPTED) {
            findings.add(MeetingFinding.HELD_WITHOUT_ACCEPTANCE);
        }
        var appliedOn = meeting.appliedOn();
        if (appliedOn != null && Boolean.TRUE.equals(inForce(meeting))) {
            findings.addAll(ofTheOffer(meeting, offeredTo, appliedOn));
            findings.addAll(ofTheEnd(meeting, appliedOn));
        }
        return List.copyOf(findings);
    }

    private static List<MeetingFinding> ofTheOffer(
            FamilyMeeting meeting, Collection<OfferedTo> offeredTo, LocalDate appliedOn) {
        var findings = new ArrayList<MeetingFinding>();
        if (meeting.offeredOn() == null) {
            return findings;
        }
        if (meeting.offeredOn().isAfter(appliedOn)) {
            findings.add(MeetingFinding.OFFERED_AFTER_APPLICATION);
        }
        if (offeredTo.stream().noneMatch(OfferedTo::askedForByLaw)) {
            findings.add(MeetingFinding.NOT_OFFERED_TO_THOSE_WITH_RESPONSIBILITY);
        }
        if (!Boolean.TRUE.equals(meeting.inLetter())) {
            findings.add(MeetingFinding.NOT_IN_LETTER);
        }
        return findings;
    }

    private static List<MeetingFinding> ofTheEnd(FamilyMeeting meeting, LocalDate appliedOn) {
        var findings = new ArrayList<MeetingFinding>();
        boolean excepted = meeting.whyNot() != null;
        boolean heldInTime = meeting.heldOn() != null && !meeting.heldOn().isAfter(appliedOn);
        if (meeting.answer() == FamilyAnswer.ACCEPTED && !excepted && !heldInTime) {
            findings.add(MeetingFinding.NOT_HELD_BEFORE_APPLICATION);
        }
        if (excepted && meeting.whyNot() != WhyNot.NOT_IN_BEST_INTERESTS) {
            findings.add(MeetingFinding.NO_LAWFUL_EXCEPTION);
        }
        if (meeting.exceptionOn() != null && meeting.exceptionOn().isAfter(appliedOn)) {
            findings.add(MeetingFinding.EXCEPTION_AFTER_APPLICATION);
        }
        return findings;
    }
}
