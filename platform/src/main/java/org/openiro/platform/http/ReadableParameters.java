package org.openiro.platform.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a request strictly, and names the one that cannot be read. */
@Provider
public class ReadableParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(YearMonth.class, YearMonth::parse),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(UUID.class, ReadableParameters::uuid),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(String.class, ReadableParameters::text),
            Map.entry(Boolean.class, ReadableParameters::truth),
            Map.entry(boolean.class, ReadableParameters::truth));

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> rawType, @Nullable Type genericType, Annotation @Nullable [] annotations) {
        Function<String, ?> reader = rawType.isEnum() ? text -> constant(rawType, text) : READERS.get(rawType);
        if (reader == null) {
            return null;
        }
        return new ReadableParameter<>(rawType, reader, annotations == null ? new Annotation[0] : annotations);
    }

    private static String text(String text) {
        if (!StorableText.storable(text)) {
            throw new IllegalArgumentException("no text");
        }
        return text;
    }

    private static UUID uuid(String text) {
        UUID read = UUID.fromString(text);
        if (!read.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not written in full");
        }
        return read;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no such constant");
    }
}
