package org.openiro.review.significantchange.domain;

/** From whom the IRO came to know of a change. The duty is the authority's: hearing of it from others does not fulfil it. */
public enum Teller {
    SOCIAL_WORKER("Social worker", true),
    TEAM_MANAGER("Team manager", true),
    OTHER_OF_THE_AUTHORITY("Another person of the authority", true),
    CHILD("The child", false),
    FAMILY("Parents or family", false),
    CARER("The carer", false),
    OTHER("Somebody else", false);

    private final String label;
    private final boolean authority;

    Teller(String label, boolean authority) {
        this.label = label;
        this.authority = authority;
    }

    public String label() {
        return label;
    }

    public boolean authority() {
        return authority;
    }
}
