package org.openiro.review;

import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ArchitectureRules;
import org.openiro.platform.testing.ContractFiles;

class StructureTest {

    @Test
    void theServiceKeepsTheRulesOfStructure() {
        ArchitectureRules.check("org.openiro.review");
    }

    @Test
    void everyEventHasASchemaAndAGoldenExample() {
        ContractFiles.events();
    }
}
