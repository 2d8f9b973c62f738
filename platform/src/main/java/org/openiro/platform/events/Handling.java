package org.openiro.platform.events;

/** What a handler did with a fact. */
public sealed interface Handling {

    static Handling applied() {
        return new Applied();
    }

    /** The fact is about something that has not arrived yet: it is kept, and handled again once that has arrived. */
    static Handling waitingFor(String kind, String id) {
        return new WaitingFor(kind, id);
    }

    /**
     * The fact can never be applied. What the handler changed is rolled back and the record is kept as a dead letter.
     *
     * @param pointer JSON pointer into the body, empty for the whole of it
     * @param detail for people, without any value from the record
     */
    static Handling rejected(String code, String pointer, String detail) {
        return new Rejected(code, pointer, detail, true);
    }

    /** The same, but of the record only its id, type and time are kept: what it says must not stand anywhere. */
    static Handling rejectedUnkept(String code, String pointer, String detail) {
        return new Rejected(code, pointer, detail, false);
    }

    record Applied() implements Handling {}

    record WaitingFor(String kind, String id) implements Handling {}

    record Rejected(String code, String pointer, String detail, boolean kept) implements Handling {}
}
