package org.openiro.platform.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one parameter. What stands in a path and cannot be read is not there; elsewhere the parameter is named. */
final class ReadableParameter<T> implements ParamConverter<T> {

    private final Class<T> type;
    private final Function<String, ?> reader;
    private final String pointer;

    ReadableParameter(Class<T> type, Function<String, ?> reader, Annotation[] annotations) {
        this.type = type;
        this.reader = reader;
        this.pointer = RequestParameters.pointer(annotations, "").orElse("");
    }

    @Override
    @SuppressWarnings("unchecked") // the readers are kept by the type that they return; boxed types have no cast here
    public @Nullable T fromString(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return (T) reader.apply(value);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw refusal();
        }
    }

    private RuntimeException refusal() {
        if (pointer.startsWith("path:")) {
            return new NotFoundException();
        }
        // JAX-RS lets only its own exceptions pass unwrapped from a converter.
        return new BadRequestException(new ProblemException(
                PlatformProblem.INVALID_FIELDS, new FieldError(pointer, "unreadable", Expectations.of(type))));
    }

    @Override
    public String toString(T value) {
        return value.toString();
    }
}
