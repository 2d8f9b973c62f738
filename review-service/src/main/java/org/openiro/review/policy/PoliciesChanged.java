package org.openiro.review.policy;

/** The current council's local due dates may be others from now on; told within the transaction of the change. */
public record PoliciesChanged() {}
