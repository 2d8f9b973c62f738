package org.openiro.review.earlyreview.domain;

/** Why something about a trigger is impossible, and with which field of the request. */
public record Refusal(String field, String code, String detail) {}
