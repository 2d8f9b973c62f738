package org.openiro.platform;

import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ArchitectureRules;

class ArchitectureTest {

    @Test
    void thePlatformKeepsTheRulesOfStructure() {
        ArchitectureRules.check("org.openiro.platform");
    }
}
