package org.openiro.platform.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in plain words what a value of a type looks like. */
final class Expectations {

    private Expectations() {}

    static String of(Class<?> type) {
        if (type == LocalDate.class) {
            return "expected a date yyyy-MM-dd";
        }
        if (type == YearMonth.class) {
            return "expected a month yyyy-MM";
        }
        if (type == Instant.class || type == OffsetDateTime.class) {
            return "expected an instant with its offset, such as 2026-11-22T09:30:00Z";
        }
        if (type == UUID.class) {
            return "expected a UUID";
        }
        if (type == String.class) {
            return "expected text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "expected true or false";
        }
        return ofShape(type);
    }

    private static String ofShape(Class<?> type) {
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "expected a number";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "expected one of ", ""));
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "expected a list";
        }
        return "expected an object";
    }
}
