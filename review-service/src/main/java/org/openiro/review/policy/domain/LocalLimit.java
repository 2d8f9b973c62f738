package org.openiro.review.policy.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.review.participation.domain.Age;

/** What a local policy counts from, and how far. Agreed short breaks keep the law's dates alone (our choice). */
public sealed interface LocalLimit {

    /** A date and the day from which it was counted. */
    record Counted(LocalDate from, LocalDate dueOn) {}

    Optional<Counted> counted(PolicyFacts facts);

    /**
     * So many months after the review before, whose date the child's age is taken on. The first review is left to the law.
     *
     * @param underAge for children under this age alone; null for every age
     * @param withAuthorityToPlace only where there was authority to place the child for adoption on the day of the review
     *     before: counted from an earlier one, the date may be past on the day of the order
     */
    record EveryMonths(int months, @Nullable Integer underAge, boolean withAuthorityToPlace) implements LocalLimit {

        @Override
        public Optional<Counted> counted(PolicyFacts facts) {
            var before = facts.previousReviewOn();
            return before == null || facts.shortBreak() || !concerns(facts, before)
                    ? Optional.empty()
                    : Optional.of(new Counted(before, before.plusMonths(months)));
        }

        private boolean concerns(PolicyFacts facts, LocalDate before) {
            var bornOn = facts.dateOfBirth();
            boolean young = underAge == null || (bornOn != null && Age.on(before, bornOn) < underAge);
            var authority = facts.authorityToPlaceOn();
            return young && (!withAuthorityToPlace || (authority != null && !authority.isAfter(before)));
        }
    }

    /** So many days after the authority to place for adoption, unless a review has been held since. */
    record DaysAfterAuthorityToPlace(int days) implements LocalLimit {

        @Override
        public Optional<Counted> counted(PolicyFacts facts) {
            var authority = facts.authorityToPlaceOn();
            var before = facts.previousReviewOn();
            return authority == null || facts.shortBreak() || (before != null && !before.isBefore(authority))
                    ? Optional.empty()
                    : Optional.of(new Counted(authority, authority.plusDays(days)));
        }
    }
}
