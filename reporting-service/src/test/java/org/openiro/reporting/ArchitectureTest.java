package org.openiro.reporting;

import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ArchitectureRules;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheSharedRulesOfStructure() {
        ArchitectureRules.check("org.openiro.reporting");
    }
}
