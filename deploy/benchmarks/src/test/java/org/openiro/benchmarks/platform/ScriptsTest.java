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

    private static final Pattern OF_COMPILERS = Pattern.compile("-XX:(\\w*Priority\\w*|InlineSmallCode)=\\d+");

    @Test
    void theServicesAreCompiledAsInTheImages() throws IOException {
        String images = Files.readString(Path.of("../images/pom.xml"));

        assertThat(ofCompilers(Scripts.COMPILERS_AS_IN_IMAGES)).isNotEmpty().isEqualTo(ofCompilers(images));
    }

    private static List<String> ofCompilers(String options) {
        return OF_COMPILERS.matcher(options).results().map(MatchResult::group).toList();
    }
}
