package org.openiro.platform.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Keeps ids and the secrets of calendars out of metrics. A request is counted under its operation's path; one that is answered
 * before its operation is found (a method or a media type that the operation does not have) would be under the path it asked for.
 */
@Singleton
public class PathsInMetrics implements MeterFilter {

    private static final String URI = "uri";

    /** An operation's path: words, its version, names in braces. Without a slash: what Quarkus says in place of one. */
    private static final Pattern SHOWN = Pattern.compile("[A-Za-z_]+|(/([a-z][a-z-]*|v[0-9]|\\{[A-Za-z]+}))+");

    /** Whether requests are counted under this path. */
    public static boolean shows(String path) {
        return SHOWN.matcher(path).matches();
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        String path = id.getTag(URI);
        return path == null || shows(path) ? id : id.withTag(Tag.of(URI, "UNKNOWN"));
    }
}
