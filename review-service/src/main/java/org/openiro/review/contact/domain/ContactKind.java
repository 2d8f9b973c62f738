package org.openiro.review.contact.domain;

/** How an IRO was in contact with a child outside a review meeting. */
public enum ContactKind {
    VISIT("Visit", true),
    VIDEO_CALL("Video call", true),
    TELEPHONE_CALL("Telephone call", true),
    LETTER("Letter or card", false),
    MESSAGE("Text message, e-mail or app", false);

    private final String label;
    private final boolean conversation;

    ContactKind(String label, boolean conversation) {
        this.label = label;
        this.conversation = conversation;
    }

    public String label() {
        return label;
    }

    /** Whether the two spoke: only then is it a question whether anybody else was there. */
    public boolean conversation() {
        return conversation;
    }
}
