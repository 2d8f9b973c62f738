/**
 * Reviews through their life, as people record it or a source tells of it: booked, moved, opened, adjourned, held, cancelled,
 * recorded in error; one child's or several at one meeting, each with its class, participation, reasons and history. It decides what may be recorded and publishes it. When a review is due is none of its business: it
 * hands the reviews held to {@code obligation} and takes the due dates from there.
 */
package org.openiro.review.review;
