package org.openiro.platform.events.inbox;

import java.util.Arrays;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a failure came from, without the messages: those may quote the record, which has no place in a log. */
final class Trail {

    private static final int CAUSES = 6;
    private static final int FRAMES = 12;

    private Trail() {}

    static String of(Throwable failure) {
        StringJoiner trail = new StringJoiner("; caused by ");
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            trail.add(cause.getClass().getName() + frames(cause));
            cause = cause.getCause();
        }
        return trail.toString();
    }

    private static String frames(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < ", " at ", ""));
    }
}
