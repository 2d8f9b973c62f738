package org.openiro.platform.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutagesTest {

    /** A database that is being dropped and made anew, a password that is being changed, a deadlock, a missing table. */
    @ParameterizedTest
    @ValueSource(strings = {"57P01", "3D000", "28P01", "40P01", "42P01", "08006"})
    void whatAnAdministratorOrTimeMendsIsWaitedOut(String state) {
        assertThat(Outages.passes(new IllegalStateException(new SQLException("failed", state))))
                .isTrue();
    }

    /** A value that is too long, one that is there twice, one that is missing. */
    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "23502"})
    void whatIsWrongWithARecordIsNot(String state) {
        assertThat(Outages.passes(new IllegalStateException(new SQLException("failed", state))))
                .isFalse();
    }
}
