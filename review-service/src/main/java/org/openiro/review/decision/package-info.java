/**
 * The decisions of a review: what is to be done, by whom and by when; whether it was agreed, contested or agreed by silence
 * once it was circulated; whether it was done. Their texts, evidence and persons stay in this database. What a disagreement
 * comes to is none of its business: that is the escalation service's.
 */
package org.openiro.review.decision;
