package org.openiro.benchmarks.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.benchmarks.platform.ProcessFigures;

class WhoseTimeTest {

    private static final int SEED = 7;

    @TempDir
    Path folder;

    /** Nearly all that this JVM does meanwhile is ours, half of it in what we ask the JDK for. */
    @Test
    void timeInTheJdkIsThatOfWhoCalledIt() throws Exception {
        WhoseTime whose = WhoseTime.of(ProcessFigures.ofThis(), folder, () -> busy(5_000_000));

        assertThat(whose.share(Owner.OURS)).isGreaterThan(0.5);
        assertThat(whose.share(Owner.DRIVER)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "org.openiro.review.obligation.Courses, of, OURS",
        "org.openiro.review.obligation.Courses_ClientProxy, of, OTHERS",
        "org.openiro.review.obligation.ChildDueDatesResource_Subclass, get, OTHERS",
        "org.openiro.review.obligation.Obligation, $$_hibernate_read_id, HIBERNATE",
        "org.postgresql.core.v3.QueryExecutorImpl, execute, DRIVER",
        "io.quarkus.hibernate.orm.runtime.session.TransactionScopedSession, acquireSession, HIBERNATE",
        "com.fasterxml.jackson.databind.ObjectWriter, writeValue, JACKSON",
        "io.netty.channel.nio.NioEventLoop, run, OTHERS",
        "java.util.HashMap, get,",
        "sun.nio.ch.NioSocketImpl, implRead,"
    })
    void aMethodIsItsPackages(String type, String method, Owner owner) {
        assertThat(Owner.of(type, method).orElse(null)).isEqualTo(owner);
    }

    private static long busy(int steps) {
        StringBuilder digits = new StringBuilder();
        long sum = SEED;
        for (int step = 0; step < steps; step++) {
            digits.setLength(0);
            sum += digits.append(sum % 1_000_003 * step).length();
        }
        return sum;
    }
}
