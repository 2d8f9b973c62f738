package org.openiro.review.intake.domain;

import java.util.Map;
import java.util.Objects;

/** What the findings about a review say to people, with the column that they are about. */
public final class ReviewFindingTexts {

    private static final Map<String, Finding> TEXTS = Map.of(
            "399", new Finding("REVIEW", "399", "every status of the child is V3 or V4: no review is expected"),
            "440", new Finding("REVIEW_CODE", "440", "PN0 although the child was 4 or older"),
            "441", new Finding("REVIEW_CODE", "441", "PN1 to PN7 although the child was under 4"),
            "PN0_ON_FOURTH_BIRTHDAY",
                    new Finding("REVIEW_CODE", "PN0_ON_FOURTH_BIRTHDAY", "PN0 on the fourth birthday: the child was 4"),
            "BEFORE_BIRTH", new Finding("REVIEW", "BEFORE_BIRTH", "the review lies before the date of birth"),
            "CONTRADICTORY_CODES",
                    new Finding(
                            "REVIEW_CODE",
                            "CONTRADICTORY_CODES",
                            "rows of this review give different codes; all stand"),
            "OUTSIDE_CARE",
                    new Finding("REVIEW", "OUTSIDE_CARE", "the review lies outside every period of care that we know"),
            "167", new Finding("REVIEW_CODE", "167", "a review needs one of PN0 to PN7; taken as not recorded"));

    private ReviewFindingTexts() {}

    public static Finding of(String code) {
        return Objects.requireNonNullElse(TEXTS.get(code), new Finding("REVIEW", code, code));
    }
}
