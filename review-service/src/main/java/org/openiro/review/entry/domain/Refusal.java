package org.openiro.review.entry.domain;

/**
 * Why an entry was not accepted.
 *
 * @param field the field of the request; an element of a list as {@code list/0}
 * @param code stable, for programs
 * @param detail for people, without the value given
 */
public record Refusal(String field, String code, String detail) {}
