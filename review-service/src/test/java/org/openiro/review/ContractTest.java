package org.openiro.review;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.AccessMatrix;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.SchemaPolicies;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class ContractTest {

    @Test
    void theServedContractIsTheWrittenOne() {
        ContractFiles.openApi();
    }

    @Test
    void everyOperationLetsInTheRolesThatTheMatrixNames() {
        AccessMatrix.check();
    }

    @Test
    void everyTableKeepsCouncilsApart() {
        // Due work: the worker finds the days that have come, which councils count by an older calendar, and what is
        // to be delivered, of which it reads no message.
        SchemaPolicies.check(
                "review",
                "worker:duty_end_ahead",
                "worker:child_to_follow",
                "worker:obligation",
                "worker:decision_due_ahead",
                "worker:preparation_ahead",
                "worker:reminder_delivery");
    }
}
