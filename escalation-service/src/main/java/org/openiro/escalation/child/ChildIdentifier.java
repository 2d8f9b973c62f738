package org.openiro.escalation.child;

/** What one system calls a child. */
public record ChildIdentifier(String scheme, String identifier) implements Comparable<ChildIdentifier> {

    @Override
    public int compareTo(ChildIdentifier other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : identifier.compareTo(other.identifier);
    }
}
