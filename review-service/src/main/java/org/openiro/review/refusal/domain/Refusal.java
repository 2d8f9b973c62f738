package org.openiro.review.refusal.domain;

/**
 * Why a command was not accepted.
 *
 * @param field the field of the request, an element of a list as {@code list/0}; empty of the whole request
 * @param code stable, for programs
 * @param detail for people, without the value given
 */
public record Refusal(String field, String code, String detail) {}
