package org.openiro.review.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateWordTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 4);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "WITH_OTHERS, NONE_RECORDED",
        "NOT_APPROPRIATE, NOT_APPROPRIATE",
        "REFUSED, REFUSED",
        "ALONE, SPOKEN_ALONE",
        "NOT_APPROPRIATE REFUSED, REFUSED",
        "WITH_OTHERS NOT_APPROPRIATE REFUSED ALONE, SPOKEN_ALONE",
        ", NONE_RECORDED"
    })
    void theBestOfSeveralStands(@Nullable String said, PrivateWord expected) {
        var contacts = Stream.ofNullable(said)
                .flatMap(text -> Stream.of(text.split(" ", -1)))
                .map(each -> new Contact(DAY, "iro-003", ContactKind.VISIT, Privacy.valueOf(each), null))
                .toList();

        assertThat(PrivateWord.of(contacts)).isEqualTo(expected);
    }

    @Test
    void aLetterIsNoWord() {
        var letter = new Contact(DAY, "iro-003", ContactKind.LETTER, null, null);

        assertThat(PrivateWord.of(List.of(letter))).isEqualTo(PrivateWord.NONE_RECORDED);
    }
}
