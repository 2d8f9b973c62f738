package org.openiro.review.midway.domain;

/** What a midway check rests on. */
public enum MidwayBasis {
    FILE("The child's file"),
    CHILD("The child"),
    SOCIAL_WORKER("The social worker"),
    TEAM_MANAGER("The team manager"),
    CARER("The carer"),
    FAMILY("Parents or family"),
    OTHER_PROFESSIONAL("Another professional");

    private final String label;

    MidwayBasis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
