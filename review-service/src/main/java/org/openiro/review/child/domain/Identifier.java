package org.openiro.review.child.domain;

/** What one scheme (a source system, {@code ssda903}) calls a child. */
public record Identifier(String scheme, String identifier) {

    public static final String SSDA903 = "ssda903";

    public static Identifier ssda903(String child) {
        return new Identifier(SSDA903, child);
    }

    @Override
    public String toString() {
        return scheme + ":" + identifier;
    }
}
