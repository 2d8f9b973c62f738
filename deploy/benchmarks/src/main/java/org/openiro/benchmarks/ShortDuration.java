package org.openiro.benchmarks;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a duration as people write it: {@code 20s}, {@code 3m}. */
final class ShortDuration implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String value) {
        if (!value.matches("[0-9]{1,5}[sm]")) {
            throw new TypeConversionException("expected a number with s or m behind it, such as 20s or 3m");
        }
        long number = Long.parseLong(value.substring(0, value.length() - 1));
        return value.endsWith("m") ? Duration.ofMinutes(number) : Duration.ofSeconds(number);
    }
}
