package org.openiro.platform.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem of a catalogue. What it says is shown to the caller as it stands. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode problem;
    private final @Nullable String detail;
    private final transient List<FieldError> errors;

    public ProblemException(ProblemCode problem, FieldError... errors) {
        this(problem, null, List.of(errors));
    }

    public ProblemException(ProblemCode problem, @Nullable String detail, List<FieldError> errors) {
        super(problem.code());
        this.problem = problem;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    public ProblemCode problem() {
        return problem;
    }

    public @Nullable String detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
