package org.openiro.review.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openiro.review.midway.domain.MidwayStatus;

class CountedByNameTest {

    private static final List<Worklist> LISTS = List.of(Worklist.values());

    @Test
    void eachCountIsThatOfTheListOfItsName() throws ReflectiveOperationException {
        var counts = WorklistCounts.of(LISTS::indexOf, List.of());

        var counted = Stream.of(WorklistCounts.class.getRecordComponents())
                .filter(count -> !count.getName().startsWith("midway"))
                .toList();
        assertThat(counted)
                .extracting(CountedByNameTest::list)
                .containsExactlyInAnyOrderElementsOf(
                        LISTS.stream().map(Enum::name).toList());
        for (var count : counted) {
            assertThat(count.getAccessor().invoke(counts)).as(count.getName()).isEqualTo((long)
                    LISTS.indexOf(Worklist.valueOf(list(count))));
        }
    }

    private static String list(RecordComponent count) {
        return count.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    @Test
    void ofMidwayChecksThoseWhoseDateHasPassedAreCountedApart() {
        var counts =
                WorklistCounts.of(_ -> 0, List.of(MidwayStatus.OVERDUE, MidwayStatus.PENDING, MidwayStatus.OVERDUE));

        assertThat(counts.midwayChecksDue()).isEqualTo(3);
        assertThat(counts.midwayChecksOverdue()).isEqualTo(2);
    }
}
