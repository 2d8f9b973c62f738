package org.openiro.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;

/** Names the field that kept a body from being read, and what was expected there; never what stood there. */
final class UnreadableJson {

    private UnreadableJson() {}

    static ProblemException problem(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                new ProblemException(
                        PlatformProblem.INVALID_FIELDS,
                        new FieldError(pointer(unknown.getPath()), "unknown-field", "there is no field of this name"));
            case MismatchedInputException mismatch
            when mismatch.getPath().isEmpty() ->
                new ProblemException(
                        PlatformProblem.MALFORMED_REQUEST,
                        "the body is not the one JSON value that was expected",
                        List.of(new FieldError("", "unreadable", expected(mismatch))));
            case MismatchedInputException mismatch ->
                new ProblemException(
                        PlatformProblem.INVALID_FIELDS,
                        new FieldError(pointer(mismatch.getPath()), "unreadable", expected(mismatch)));
            case JsonMappingException refused
            when !refused.getPath().isEmpty() ->
                new ProblemException(
                        PlatformProblem.INVALID_FIELDS,
                        new FieldError(pointer(refused.getPath()), "unreadable", unreadable(refused)));
            default ->
                new ProblemException(PlatformProblem.MALFORMED_REQUEST, "the body is not well-formed JSON", List.of());
        };
    }

    private static String unreadable(JsonMappingException refused) {
        if (refused instanceof StorableText.NulCharacter) {
            return StorableText.EXPECTED;
        }
        return refused.getCause() instanceof InputCoercionException
                ? "expected a number within range"
                : "the value cannot be read";
    }

    private static String expected(MismatchedInputException mismatch) {
        if (mismatch instanceof InvalidNullException || mismatch.getTargetType() == null) {
            return "a value is needed";
        }
        return Expectations.of(mismatch.getTargetType());
    }

    static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            String name = step.getFieldName();
            pointer.append('/').append(name == null ? "" + step.getIndex() : escaped(name));
        }
        return pointer.toString();
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
