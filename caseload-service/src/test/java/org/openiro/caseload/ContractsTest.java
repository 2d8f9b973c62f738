package org.openiro.caseload;

import static org.openiro.caseload.testing.Requests.allocate;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.testing.CaseloadServiceTest;
import org.openiro.caseload.testing.Requests;
import org.openiro.platform.testing.AccessMatrix;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.SchemaPolicies;

/** What this service has committed to, held against what it does. */
@CaseloadServiceTest
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
    void everyGoldenExampleSatisfiesItsSchema() {
        ContractFiles.events();
    }

    @Test
    void whatIsPublishedSatisfiesItsSchema() {
        String council = Councils.fresh();
        String child = UUID.randomUUID().toString();
        allocate(council, child, Requests.iro(council, "p-1"), "2024-06-05").statusCode(201);
        allocate(council, child, Requests.iro(council, "p-2"), "2024-09-02").statusCode(201);

        ContractFiles.assertPublishedValid("caseload", council, "iro-changed.v1");
        ContractFiles.assertPublishedValid("caseload", council, "iro-allocated.v1");
        ContractFiles.assertPublishedValid("caseload", council, "allocation-ended.v1");
    }

    @Test
    void noTableIsOpenToAnotherCouncil() {
        SchemaPolicies.check("caseload");
    }
}
