package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.openiro.platform.events.store.OfTransaction;
import org.openiro.review.policy.PolicyRegister;
import org.openiro.review.policy.domain.LocalPolicies;
import org.openiro.review.timeliness.TimelinessSettings;
import org.openiro.review.timeliness.domain.CouncilDays;

/**
 * What the council in whose name the transaction works said that counts for each of its children. Read once in a
 * transaction, which works on children: whoever changes any of it waits until nobody does
 * ({@link org.openiro.review.child.ChildLocks#allChildren}).
 */
@ApplicationScoped
class CouncilRules {

    private final PolicyRegister policies;
    private final TimelinessSettings settings;
    private final TransactionSynchronizationRegistry transaction;

    CouncilRules(PolicyRegister policies, TimelinessSettings settings, TransactionSynchronizationRegistry transaction) {
        this.policies = policies;
        this.settings = settings;
        this.transaction = transaction;
    }

    record InForce(LocalPolicies policies, CouncilDays days) {}

    /** Once the transaction holds a child, or knows that one arrives. */
    InForce inForce() {
        return OfTransaction.get(transaction, InForce.class, () -> new InForce(policies.policies(), settings.days()));
    }
}
