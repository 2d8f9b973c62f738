package org.openiro.caseload.iro.api;

import static org.hamcrest.Matchers.equalTo;
import static org.openiro.caseload.testing.Requests.command;

import org.junit.jupiter.api.Test;
import org.openiro.caseload.testing.CaseloadServiceTest;
import org.openiro.platform.access.Roles;
import org.openiro.platform.testing.Councils;

/** The contract's examples are requests that the service takes. */
@CaseloadServiceTest
class IroExamplesTest {

    @Test
    void theExampleOfAnIroCanBeSentAsItStands() {
        command(Roles.IRO_MANAGER, Councils.fresh())
                .body(IroExamples.REQUEST)
                .post("/v1/iros")
                .then()
                .statusCode(201)
                .body("posts[0].iroShare", equalTo(0.75f));
    }
}
