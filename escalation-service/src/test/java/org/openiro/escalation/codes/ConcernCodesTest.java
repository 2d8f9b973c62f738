package org.openiro.escalation.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.concern.domain.Step;

class ConcernCodesTest {

    final ConcernCodes codes = new ConcernCodes();

    @Test
    void theListsAreThoseOfTheContracts() {
        assertThat(codes.themes())
                .hasSize(19)
                .contains(new ConcernCode("DRIFT_DELAY", "Drift and delay incl. permanence"));
        assertThat(codes.themes()).contains(new ConcernCode("CARE_PLAN", "Care plan missing, poor or not followed"));
        assertThat(ConcernCodes.codes(codes.outcomes()))
                .containsExactly(
                        "RESOLVED",
                        "PARTLY_RESOLVED",
                        "EXPLANATION_ACCEPTED",
                        "NOT_RESOLVED",
                        "WITHDRAWN",
                        "OVERTAKEN",
                        "LEFT_CARE");
        assertThat(codes.steps()).hasSize(11);
    }

    @Test
    void everyStepThatIsRecordedHasItsLabel() {
        List<String> recorded =
                Arrays.stream(Step.Kind.values()).map(Step.Kind::name).toList();

        assertThat(ConcernCodes.codes(codes.steps())).containsAll(recorded);
    }

    @Test
    void everyCodeIsThereOnceAndHasALabel() {
        for (List<ConcernCode> list : List.of(codes.themes(), codes.outcomes(), codes.steps())) {
            assertThat(ConcernCodes.codes(list)).doesNotHaveDuplicates();
            assertThat(list).allSatisfy(code -> assertThat(code.label()).isNotBlank());
        }
    }
}
