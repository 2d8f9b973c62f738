package org.openiro.platform.events.deadletter;

/**
 * Why a record cannot succeed as it is.
 *
 * @param pointer a JSON pointer into the body, or the name of a header
 * @param detail for people; never a value of the record
 */
public record Problem(String pointer, String code, String detail) {}
