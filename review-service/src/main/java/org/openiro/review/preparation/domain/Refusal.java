package org.openiro.review.preparation.domain;

/** Why something about a reminder or a setting is impossible, and with which field of the request. */
public record Refusal(String field, String code, String detail) {}
