/**
 * Whether a review was, is or was never held in time: the one function behind every list, detail and event. It judges
 * dates; it sets no due date, and neither bookings, reasons nor alerts change its answer.
 */
package org.openiro.review.timeliness.domain;
