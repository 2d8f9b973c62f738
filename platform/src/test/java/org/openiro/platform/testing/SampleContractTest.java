package org.openiro.platform.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The checks that every service makes of its contracts, made of the platform's own operations and its sample. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class SampleContractTest {

    @Test
    void theServedContractIsTheWrittenOne() {
        ContractFiles.openApi();
    }

    @Test
    void everyOperationLetsInTheRolesThatTheMatrixNames() {
        AccessMatrix.check();
    }

    @Test
    void aContractThatDiffersIsFound() {
        assertThatThrownBy(() -> Contracts.assertSame("access-matrix.csv", "operation,iro\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("access-matrix.csv");
    }
}
