package org.openiro.review.familygroup.domain;

/** To whom a family group meeting was offered. The law asks for the first two. */
public enum OfferedTo {
    PARENT("Parent"),
    OTHER_WITH_PARENTAL_RESPONSIBILITY("Another person with parental responsibility"),
    WIDER_FAMILY("Wider family"),
    FRIEND("Friend or other connected person");

    private final String label;

    OfferedTo(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean askedForByLaw() {
        return this == PARENT || this == OTHER_WITH_PARENTAL_RESPONSIBILITY;
    }
}
