package org.openiro.review.iro.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownIrosTest {

    private static final UUID ANN = UUID.fromString("0190b3f2-7c1e-7a44-9d10-3b6f5e2c9b01");
    private static final UUID BEN = UUID.fromString("0190b3f2-7c1e-7a44-9d10-3b6f5e2c9b02");
    private static final UUID VACANT = UUID.fromString("0190b3f2-7c1e-7a44-9d10-3b6f5e2c9b03");

    private final KnownIros iros = new KnownIros(List.of(
            new KnownIro(ANN, "subject-ann", "iro-001"),
            new KnownIro(BEN, "subject-ben", null),
            new KnownIro(VACANT, null, "iro-003")));

    @Test
    void anIroIsKnownByIdReferenceAndSubjectInAnyCase() {
        assertThat(iros.subjectsOf(ANN.toString())).containsExactly("subject-ann");
        assertThat(iros.subjectsOf(ANN.toString().toUpperCase(Locale.ROOT))).containsExactly("subject-ann");
        assertThat(iros.subjectsOf("IRO-001")).containsExactly("subject-ann");
        assertThat(iros.subjectsOf("Subject-Ben")).containsExactly("subject-ben");
        assertThat(iros.subjectsOf(BEN.toString())).containsExactly("subject-ben");
    }

    @Test
    void whoIsNotToldOfAndWhoseSubjectNobodySaidIsNotKnown() {
        assertThat(iros.subjectsOf("iro-002")).isEmpty();
        assertThat(iros.subjectsOf("iro-003")).isEmpty();
        assertThat(iros.subjectsOf("null")).isEmpty();
    }

    @Test
    void anIroIsCalledByAllOfThese() {
        assertThat(iros.namesOf("IRO-001")).containsExactlyInAnyOrder("iro-001", "subject-ann", ANN.toString());
        assertThat(iros.namesOf("subject-ben")).containsExactlyInAnyOrder("subject-ben", BEN.toString());
        assertThat(iros.namesOf("Iro-002")).containsExactly("iro-002");
    }

    @Test
    void aReferenceThatTwoHaveIsThatOfBoth() {
        var both = new KnownIros(List.of(
                new KnownIro(ANN, "subject-ann", "iro-001"),
                new KnownIro(BEN, "subject-ben", "iro-001"),
                new KnownIro(VACANT, null, "iro-001")));

        assertThat(both.subjectsOf("iro-001")).containsExactlyInAnyOrder("subject-ann", "subject-ben");
    }
}
