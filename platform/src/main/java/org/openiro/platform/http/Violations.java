package org.openiro.platform.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The fields that broke a constraint. A broken promise about an answer is our own error, not the caller's. */
final class Violations {

    private Violations() {}

    static ProblemException problem(ConstraintViolationException thrown) {
        if (thrown.getConstraintViolations().stream().anyMatch(Violations::concernsTheAnswer)) {
            return new ProblemException(PlatformProblem.INTERNAL_ERROR);
        }
        List<FieldError> errors = thrown.getConstraintViolations().stream()
                .map(violation ->
                        new FieldError(ViolationPointer.of(violation), code(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .toList();
        return new ProblemException(PlatformProblem.INVALID_FIELDS, null, errors);
    }

    private static boolean concernsTheAnswer(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    /** "NotNull" becomes "not-null". */
    private static String code(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
