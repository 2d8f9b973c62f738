package org.openiro.simulator.council;

import java.time.LocalDate;

/**
 * Something that the council's system or one of its people does on a day. A diary lays them, an actor carries them out: what
 * the platform learns to do later comes in as a further record of one of these, laid by its diary and done by whoever does it.
 */
public sealed interface Happening
        permits SystemHappening,
                TeamHappening,
                PreparationHappening,
                ReviewHappening,
                FollowUpHappening,
                BetweenReviewsHappening,
                SeveralChildrenHappening,
                TriggerHappening,
                ConcernHappening {

    LocalDate on();
}
