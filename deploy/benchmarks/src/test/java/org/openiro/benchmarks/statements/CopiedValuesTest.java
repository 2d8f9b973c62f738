package org.openiro.benchmarks.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopiedValuesTest {

    private static final String ID = "6910cdac-afd7-492c-ba23-b0c413986943";

    private final CopiedValues values = new CopiedValues("INTAKE");

    @Test
    void idsAndThePersonBecomeTheCopys() {
        assertThat(values.copy("{\"childId\":\"" + ID + "\",\"identifier\":\"INTAKE\"}", 7))
                .isEqualTo("{\"childId\":\"" + Ids.copy(ID, 7) + "\",\"identifier\":\"INTAKE-7\"}");
    }

    @Test
    void whatDoesNotVaryStays() {
        assertThat(values.copy("NEXT_6M", 7)).isEqualTo("NEXT_6M");
    }

    @Test
    void theSameIdOfTheSameCopyIsTheSameEverywhere() {
        assertThat(values.copy(ID, 7)).isEqualTo(values.copy("child:" + ID, 7).substring("child:".length()));
        assertThat(values.copy(ID, 7)).isNotEqualTo(values.copy(ID, 8));
    }

    @Test
    void locksOfDifferentKeysAreDifferentInEachCopy() {
        assertThat(Locks.copy("{-5,12}", 0)).isEqualTo("{-5,12}");
        assertThat(Locks.copy("{-5,12}", 3)).isEqualTo("{" + (-5 ^ 3) + "," + (12 ^ 3) + "}");
    }

    /** PostgreSQL: select md5('6910cdac-afd7-492c-ba23-b0c413986943' || '7')::uuid. */
    @Test
    void anIdIsTheOneThatPostgresqlMakes() {
        assertThat(Ids.copy(ID, 7)).hasToString("ab6aeeb7-c278-ad8b-374e-cdedbe08b3e0");
    }
}
