package org.openiro.review.familygroup.domain;

import java.time.LocalDate;

/** What the family answered to an offer, and when. */
public record GivenAnswer(FamilyAnswer answer, LocalDate answeredOn) {}
