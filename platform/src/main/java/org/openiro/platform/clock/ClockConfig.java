package org.openiro.platform.clock;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "openiro.clock")
interface ClockConfig {

    /** How far the clock is from the real one; told by the launcher, and refused outside the profile "local". */
    Optional<Path> file();
}
