package org.openiro.review.contact.domain;

/** Whether the IRO spoke with the child alone. */
public enum Privacy {
    ALONE("Spoken to alone"),
    WITH_OTHERS("Others were there"),
    /** The child, of sufficient understanding, did not want to. */
    REFUSED("The child refused to be spoken to alone"),
    /** For the child's age or understanding, or another reason that is given. */
    NOT_APPROPRIATE("Speaking to the child alone was not appropriate");

    private final String label;

    Privacy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
