package org.openiro.benchmarks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScriptsTest {

    /** Every option of the JVM but those for which the images and deploy/up have reasons of their own. */
    private static final Pattern TUNED =
            Pattern.compile("-XX:(?!MaxRAMPercentage|\\+ExitOnOutOfMemoryError|TieredStopAtLevel)[+-]?\\w+(=\\d+)?");

    @Test
    void theServicesRunAsInTheImages() throws IOException {
        String images = Files.readString(Path.of("../images/pom.xml"));

        assertThat(tuned(Scripts.AS_IN_IMAGES)).isNotEmpty().isEqualTo(tuned(images));
    }

    private static List<String> tuned(String options) {
        return TUNED.matcher(options).results().map(MatchResult::group).toList();
    }
}
