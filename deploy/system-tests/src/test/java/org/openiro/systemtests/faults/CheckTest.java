package org.openiro.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void theSameThingsInAnotherOrderAgree() {
        assertThat(differences(List.of("one", "two", "two"), List.of("two", "one", "two")))
                .isEmpty();
    }

    @Test
    void whatIsLostIsMissing() {
        assertThat(differences(List.of("one", "two"), List.of("two"))).containsExactly("missing:  one");
    }

    @Test
    void whatWasDoneTwiceIsOneTooMany() {
        assertThat(differences(List.of("one"), List.of("one", "one"))).containsExactly("too many: one");
    }

    @Test
    void whatIsNotAsItWasAnsweredIsBoth() {
        assertThat(differences(List.of("held on Monday"), List.of("held on Tuesday")))
                .containsExactly("missing:  held on Monday", "too many: held on Tuesday");
    }

    private static List<String> differences(List<String> expected, List<String> found) {
        return Check.of("things", expected.stream(), found.stream()).differences();
    }
}
