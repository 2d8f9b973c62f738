package org.openiro.platform.http;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The id that ties a request, the events it leads to and every log line about them together. */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";

    private static final String KEY = "correlationId";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private Correlation() {}

    public static @Nullable String current() {
        return MDC.get(KEY) instanceof String id ? id : null;
    }

    /** Goes on under the given id; one that could not safely stand in a log is replaced by a new one. */
    public static String continueAs(@Nullable String given) {
        String id = given != null && ACCEPTED.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        MDC.put(KEY, id);
        return id;
    }

    public static void end() {
        MDC.remove(KEY);
    }
}
