package org.openiro.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTest {

    @Test
    void theTagIsTheVersionAndWhereAStatusIsDerivedTheDayOrTheStatus() {
        assertThat(ETags.of(7).getValue()).isEqualTo("7");
        assertThat(ETags.of(7, LocalDate.of(2026, 3, 29)).getValue()).isEqualTo("7.2026-03-29");
        assertThat(ETags.of(7, "HELD").getValue()).isEqualTo("7.HELD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "\"7.2026-03-29\"", "\"7.HELD\"", "\"6\", \"7\"", "*"})
    void aChangeBasedOnTheVersionIsLetThrough(String ifMatch) {
        assertThatCode(() -> ETags.require(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"77\"", "\"71.2026-03-29\"", "7", "W/\"7\"", "\"\""})
    void aChangeBasedOnAnotherVersionIsStale(String ifMatch) {
        refused(() -> ETags.require(ifMatch, 7), PlatformProblem.STALE_VERSION);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aChangeThatDoesNotSayItsVersionIsRefused(String ifMatch) {
        refused(() -> ETags.require(ifMatch, 7), PlatformProblem.VERSION_REQUIRED);
    }

    private static void refused(ThrowingCallable change, PlatformProblem problem) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(problem));
    }
}
