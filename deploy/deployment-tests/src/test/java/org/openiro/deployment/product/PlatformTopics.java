package org.openiro.deployment.product;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The topics that deploy/up makes, read from the source of the launcher. */
public final class PlatformTopics {

    private static final String SOURCE =
            Repository.text("deploy/launcher/src/main/java/org/openiro/launcher/PlatformTopics.java");

    private PlatformTopics() {}

    /** The shared ones, each with its replay. */
    public static Set<String> shared() {
        Set<String> topics = new TreeSet<>();
        Matcher name = Pattern.compile("\"([^\"]+)\"").matcher(found("SHARED =\\s+List\\.of\\(([^)]+)\\)"));
        while (name.find()) {
            topics.add(name.group(1));
            topics.add(name.group(1) + ".replay");
        }
        return topics;
    }

    public static int partitions() {
        return Integer.parseInt(found("PARTITIONS = (\\d+)"));
    }

    /** How long shared topics are kept, in milliseconds. */
    public static String ninetyDays() {
        return found("NINETY_DAYS = Map\\.of\\(\"retention\\.ms\", \"(\\d+)\"\\)");
    }

    /** How long what case-management systems send is kept. */
    public static String sevenDays() {
        return found("SEVEN_DAYS = Map\\.of\\(\"retention\\.ms\", \"(\\d+)\"\\)");
    }

    private static String found(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(SOURCE);
        if (!matcher.find()) {
            throw new AssertionError("The launcher's topics are no longer written as " + pattern);
        }
        return matcher.group(1);
    }
}
