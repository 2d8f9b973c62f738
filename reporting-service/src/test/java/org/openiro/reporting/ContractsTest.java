package org.openiro.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.AccessMatrix;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.SchemaPolicies;

/** What this service has committed to, held against what it does. It publishes no event. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class ContractsTest {

    @Test
    void theServedContractIsTheWrittenOne() {
        ContractFiles.openApi();
    }

    @Test
    void everyOperationLetsInTheRolesThatTheMatrixNames() {
        AccessMatrix.check();
    }

    @Test
    void noTableIsOpenToAnotherCouncil() {
        SchemaPolicies.check("reporting");
    }
}
