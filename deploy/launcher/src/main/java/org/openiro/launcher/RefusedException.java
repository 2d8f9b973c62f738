package org.openiro.launcher;

/** A command that cannot be done as asked; the message says why and what would help. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
