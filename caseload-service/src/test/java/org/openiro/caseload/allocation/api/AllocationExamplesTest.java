package org.openiro.caseload.allocation.api;

import static org.hamcrest.Matchers.equalTo;
import static org.openiro.caseload.testing.Requests.command;

import org.junit.jupiter.api.Test;
import org.openiro.caseload.testing.CaseloadServiceTest;
import org.openiro.caseload.testing.Requests;
import org.openiro.platform.access.Roles;
import org.openiro.platform.testing.Councils;

/** The contract's examples are requests that the service takes; only the IRO differs. */
@CaseloadServiceTest
class AllocationExamplesTest {

    private static final String EXAMPLE_IRO = "0190b3f2-7c1e-7a44-9d10-3b6f5e2c9b01";

    private final String council = Councils.fresh();

    @Test
    void theExamplesOfAllocatingAndEndingCanBeSentAsTheyStand() {
        String iro = Requests.iro(council, "p-1");
        String id = command(Roles.IRO_MANAGER, council)
                .body(AllocationExamples.BY_ID.replace(EXAMPLE_IRO, iro))
                .post("/v1/allocations")
                .then()
                .statusCode(201)
                .extract()
                .path("allocationId");
        command(Roles.IRO_MANAGER, council)
                .body(AllocationExamples.BY_IDENTIFIER.replace(EXAMPLE_IRO, iro))
                .post("/v1/allocations")
                .then()
                .statusCode(201)
                .body("kind", equalTo("COVER"));
        command(Roles.IRO_MANAGER, council)
                .header("If-Match", "\"0\"")
                .body(AllocationExamples.END)
                .post("/v1/allocations/" + id + "/end")
                .then()
                .statusCode(200)
                .body("endReason", equalTo("IRO_LEFT"));
    }
}
