/**
 * Reviews as they are booked, held and cancelled by people, or told by a source: what was done, its class, participation,
 * reasons and history. It decides what may be recorded and publishes it. When a review is due is none of its business: it
 * hands the reviews held to {@code obligation} and takes the due dates from there.
 */
package org.openiro.review.review;
