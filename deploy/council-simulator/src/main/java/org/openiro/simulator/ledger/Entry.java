package org.openiro.simulator.ledger;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** One line of the ledger: something a council's system sent, or something its people were answered. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "entry")
public sealed interface Entry
        permits ChildEntry,
                ReviewEntry,
                FollowUpEntry,
                BetweenReviewsEntry,
                PreparationEntry,
                AuditEntry,
                TeamEntry,
                TriggerEntry,
                ConcernEntry,
                Refused,
                Mended {

    /** The council's ONS code. */
    String authority();

    /** The day in the council's life on which it was said; what happened then or before stands in its own dates. */
    LocalDate on();
}
