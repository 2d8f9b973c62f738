/**
 * The only gate by which records come in: yearly SSDA903 returns over HTTP, {@code child-record.v1}, {@code review-record.v1} and
 * {@code significant-change.v1} from the case-management topic. It decides what is taken, taken with findings or refused, and
 * says so row by row. What the records then mean for due dates and classes is decided elsewhere.
 */
package org.openiro.review.intake;
