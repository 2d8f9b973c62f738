/**
 * Triggers that may bring a review forward: recorded, decided by the IRO with a reason, listed until a review was held. It
 * moves no statutory due date: only holding a review does. A date by which the IRO wants the review is told to whoever
 * derives local due dates.
 */
package org.openiro.review.earlyreview;
