package org.openiro.review.obligation;

import org.jspecify.annotations.Nullable;
import org.openiro.review.obligation.domain.Mismatch;
import org.openiro.review.policy.domain.LocalPolicies;

/**
 * What stands beside the statutory due date and moves it nowhere.
 *
 * @param local by when the council wants the review under its own policies
 * @param mismatch what explains that a source system holds another date
 */
record Beside(
        LocalPolicies.@Nullable LocalDue local, @Nullable Mismatch mismatch) {}
