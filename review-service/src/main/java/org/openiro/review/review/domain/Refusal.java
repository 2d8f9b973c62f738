package org.openiro.review.review.domain;

/**
 * Why a command was not accepted.
 *
 * @param field the field of the request
 * @param code stable, for programs
 * @param detail for people, without the value given
 */
public record Refusal(String field, String code, String detail) {}
