package org.openiro.simulator.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was entered of a child between two reviews, by the id that was answered. */
public sealed interface BetweenReviewsEntry extends Entry {

    String person();

    String entryId();

    record ContactRecorded(
            String authority,
            LocalDate on,
            String person,
            String entryId,
            LocalDate contactedOn,
            String kind,
            @Nullable String privacy)
            implements BetweenReviewsEntry {}

    record CheckRecorded(String authority, LocalDate on, String person, String entryId, LocalDate checkedOn)
            implements BetweenReviewsEntry {}

    record ChangeRecorded(
            String authority, LocalDate on, String person, String entryId, String kind, LocalDate occurredOn)
            implements BetweenReviewsEntry {}

    /** The IRO was told of a change, by the authority or by others. */
    record ChangeTold(String authority, LocalDate on, String person, String entryId, LocalDate toldOn, String toldBy)
            implements BetweenReviewsEntry {}

    /**
     * A family group meeting came a step further.
     *
     * @param status OFFERED, NOT_OFFERED, ACCEPTED, DECLINED, HELD or NOT_HELD
     */
    record FamilyMeeting(
            String authority,
            LocalDate on,
            String person,
            String entryId,
            String kind,
            String status,
            LocalDate happenedOn)
            implements BetweenReviewsEntry {}

    /** The authority applied for an order under Part IV of the Children Act 1989. */
    record OrderApplied(String authority, LocalDate on, String person, String entryId, LocalDate appliedOn)
            implements BetweenReviewsEntry {}

    /** Any of these never happened as it was recorded. */
    record FoundInError(String authority, LocalDate on, String person, String entryId) implements BetweenReviewsEntry {}
}
