/**
 * When people are reminded to prepare a review, whom, and what of it stands after a date moved; how long a failed delivery
 * waits, and which addresses a webhook may have. Plain Java.
 */
package org.openiro.review.preparation.domain;
