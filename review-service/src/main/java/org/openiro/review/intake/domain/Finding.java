package org.openiro.review.intake.domain;

/**
 * What is odd about a row, or why it was refused.
 *
 * @param field the column, or the field of a record
 * @param finding the national rule's number, or our own code where no national rule covers it
 * @param reason a sentence for people, without the value
 */
public record Finding(String field, String finding, String reason) {}
