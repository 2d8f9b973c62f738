package org.openiro.platform.http;

/**
 * What is wrong with one field.
 *
 * @param pointer a JSON pointer into the body ({@code /reviewsHeldOn/2}), or {@code ?sort} for a query parameter
 * @param code stable, for programs
 * @param detail for people; never the value that was refused
 */
public record FieldError(String pointer, String code, String detail) {}
