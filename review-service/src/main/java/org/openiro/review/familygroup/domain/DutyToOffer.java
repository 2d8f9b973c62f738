package org.openiro.review.familygroup.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Children Act 1989 s31ZA: before it applies for an order under Part IV the authority offers a family group decision-making
 * meeting to parents and others with parental responsibility, in the letter before proceedings, and holds it if one accepts,
 * unless that is not in the child's best interests. It applies to applications made on its commencement day or later.
 *
 * <p>An application is judged by what stood at the end of its day: whatever was answered, decided or held later neither mends nor
 * makes a breach. What happened on the day itself is taken to have happened before it: days cannot say otherwise. A meeting that
 * began on the day of an application or before answers for no later one: that each application has an offer of its own is our own
 * choice.
 *
 * @param commencedOn when the section came into force; null while it has not
 */
public record DutyToOffer(@Nullable LocalDate commencedOn) {

    /** Whether the duty lay on an application of this day. */
    public boolean inForce(LocalDate appliedOn) {
        return commencedOn != null && !appliedOn.isBefore(commencedOn);
    }

    /**
     * What the law finds missing, in the order in which the codes are declared; nothing where the duty did not lie.
     *
     * @param appliedBefore the day of the child's application before this one; null when it is the first
     * @param meetings whatever was offered, or not, of this child, and stands
     */
    public List<MeetingFinding> findings(
            LocalDate appliedOn, @Nullable LocalDate appliedBefore, Collection<FamilyOffer> meetings) {
        if (!inForce(appliedOn)) {
            return List.of();
        }
        var judged = meetings.stream()
                .filter(each -> each.meeting().kind() == MeetingKind.FAMILY_GROUP_DECISION_MAKING)
                .filter(each -> !each.meeting().beganOn().isAfter(appliedOn))
                .filter(each ->
                        appliedBefore == null || each.meeting().beganOn().isAfter(appliedBefore))
                .toList();
        var offers = judged.stream()
                .filter(each -> each.meeting().offeredOn() != null)
                .toList();
        return offers.isEmpty() ? withoutOffer(judged, appliedOn) : ofTheOffers(offers, appliedOn);
    }

    private static List<MeetingFinding> withoutOffer(List<FamilyOffer> judged, LocalDate appliedOn) {
        if (judged.isEmpty()) {
            return List.of(MeetingFinding.NO_OFFER_BEFORE_APPLICATION);
        }
        return judged.stream().anyMatch(each -> each.meeting().whyNotOn(appliedOn) == WhyNot.NOT_IN_BEST_INTERESTS)
                ? List.of()
                : List.of(MeetingFinding.NO_LAWFUL_EXCEPTION);
    }

    private static List<MeetingFinding> ofTheOffers(List<FamilyOffer> offers, LocalDate appliedOn) {
        var findings = new ArrayList<MeetingFinding>();
        if (offers.stream().flatMap(each -> each.to().stream()).noneMatch(OfferedTo::askedForByLaw)) {
            findings.add(MeetingFinding.NOT_OFFERED_TO_THOSE_WITH_RESPONSIBILITY);
        }
        if (offers.stream().noneMatch(each -> Boolean.TRUE.equals(each.meeting().inLetter()))) {
            findings.add(MeetingFinding.NOT_IN_LETTER);
        }
        if (offers.stream().noneMatch(each -> each.meeting().heldBy(appliedOn))) {
            offers.stream()
                    .flatMap(each -> ofTheEnd(each.meeting(), appliedOn).stream())
                    .distinct()
                    .sorted()
                    .forEach(findings::add);
        }
        return List.copyOf(findings);
    }

    /** Of one that had been accepted: those who withdrew accept no more, and only those who accept are owed a meeting. */
    private static List<MeetingFinding> ofTheEnd(FamilyMeeting meeting, LocalDate appliedOn) {
        if (meeting.answerOn(appliedOn) != FamilyAnswer.ACCEPTED) {
            return List.of();
        }
        return switch (meeting.whyNotOn(appliedOn)) {
            case null -> List.of(MeetingFinding.NOT_HELD_BEFORE_APPLICATION);
            case NOT_IN_BEST_INTERESTS, FAMILY_WITHDREW -> List.of();
            case FAMILY_NOT_FOUND, NO_TIME, NO_COORDINATOR -> List.of(MeetingFinding.NO_LAWFUL_EXCEPTION);
        };
    }
}
