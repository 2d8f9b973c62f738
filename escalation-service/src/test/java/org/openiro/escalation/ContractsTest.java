package org.openiro.escalation;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.testing.AccessMatrix;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.SchemaPolicies;

/** What this service has committed to, held against what it does. */
@EscalationTest
class ContractsTest {

    static final String COUNCIL = "E08000941";

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
        Caller iro = Caller.iroOf(COUNCIL);
        String formal = raised(iro);
        iro.makesFormal(formal, LocalDate.of(2024, 9, 12)).statusCode(200);
        iro.closes(formal, LocalDate.of(2024, 10, 1), "RESOLVED").statusCode(200);
        iro.closes(raised(iro), LocalDate.of(2024, 10, 1), "WITHDRAWN").statusCode(200);

        ContractFiles.assertPublishedValid("escalation", COUNCIL, "concern-raised.v1");
        ContractFiles.assertPublishedValid("escalation", COUNCIL, "concern-formalised.v1");
        ContractFiles.assertPublishedValid("escalation", COUNCIL, "concern-closed.v1");
    }

    @Test
    void noTableIsOpenToAnotherCouncil() {
        SchemaPolicies.check("escalation");
    }

    private static String raised(Caller iro) {
        return iro.raises(SampleConcern.about("lcs", "contract-1"))
                .statusCode(201)
                .extract()
                .path("concernId");
    }
}
