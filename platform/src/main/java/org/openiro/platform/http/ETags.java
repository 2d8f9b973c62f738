package org.openiro.platform.http;

import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags are the row's version, followed by the London date where the answer holds a derived status that changes
 * with the day, or by the status itself where other rows change it. Changes compare the version alone.
 */
public final class ETags {

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    public static EntityTag of(long version, LocalDate london) {
        return new EntityTag(version + "." + london);
    }

    public static EntityTag of(long version, String status) {
        return new EntityTag(version + "." + status);
    }

    /** Refuses a change that was not based on this version: 428 without If-Match, 412 with another's. */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(PlatformProblem.VERSION_REQUIRED);
        }
        if (Arrays.stream(ifMatch.split(",", -1)).map(String::strip).noneMatch(tag -> matches(tag, version))) {
            throw new ProblemException(PlatformProblem.STALE_VERSION);
        }
    }

    private static boolean matches(String tag, long version) {
        String number = Long.toString(version);
        return tag.equals("*") || tag.equals("\"" + number + "\"") || tag.startsWith("\"" + number + ".");
    }
}
