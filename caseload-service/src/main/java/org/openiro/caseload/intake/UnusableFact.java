package org.openiro.caseload.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.platform.events.Handling;

/** A body that says too little, or the impossible: it can never be taken. */
class UnusableFact extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String pointer;
    private final String detail;

    private UnusableFact(String code, String pointer, String detail) {
        super(code);
        this.code = code;
        this.pointer = pointer;
        this.detail = detail;
    }

    Handling handling() {
        return Handling.rejected(code, pointer, detail);
    }

    static <T> T required(@Nullable T value, String pointer) {
        if (value == null) {
            throw new UnusableFact("missing", pointer, "is needed");
        }
        return value;
    }

    static Span span(@Nullable LocalDate from, String fromPointer, @Nullable LocalDate to, String toPointer) {
        LocalDate start = required(from, fromPointer);
        if (to != null && to.isBefore(start)) {
            throw new UnusableFact("ends-before-it-begins", toPointer, "lies before the beginning");
        }
        return new Span(start, to);
    }
}
