package org.openiro.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openiro.systemtests.LocalPlatform;

/** The runs without a guard are done by hand; that they still can be is seen in every build. */
class PatchesTest {

    @ParameterizedTest
    @EnumSource
    void thePatchThatTakesAGuardOutFitsTheCode(Guard guard) throws IOException, InterruptedException {
        String patch = "deploy/system-tests/src/test/faults/without-%s.patch"
                .formatted(guard.name().toLowerCase(Locale.ROOT));
        Process check = new ProcessBuilder("git", "apply", "--check", patch)
                .directory(LocalPlatform.ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor()).as(said).isZero();
    }
}
