package org.openiro.platform.codes;

import java.util.Locale;

/** The national code lists that the platform ships; each is a CSV file of that name in lower case. */
public enum CodeList {
    CATEGORY_OF_NEED,
    ETHNICITY,
    LEGAL_STATUS,
    PARTICIPATION,
    PERMANENCE_PLAN,
    PLACEMENT_LOCATION,
    PLACEMENT_PROVIDER,
    PLACEMENT_TYPE,
    REASON_EPISODE_CEASED,
    REASON_NEW_EPISODE,
    REASON_PLACED_ADOPTION_CEASED,
    REASON_PLACEMENT_CHANGE,
    SEX,
    UASC,
    UPN_UNKNOWN;

    String resource() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
