package org.openiro.review.midway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.midway.domain.MidwayFinding.HEALTH_CONCERN;
import static org.openiro.review.midway.domain.MidwayFinding.ON_TRACK;
import static org.openiro.review.midway.domain.MidwayFinding.PERMANENCE_DRIFT;

import java.util.List;
import org.junit.jupiter.api.Test;

class MidwayFindingTest {

    @Test
    void onTrackStandsAlone() {
        assertThat(refusals(ON_TRACK)).isEmpty();
        assertThat(refusals(HEALTH_CONCERN, ON_TRACK)).containsExactly("findings/1 stands-alone");
    }

    @Test
    void severalMayBeFoundEachOnce() {
        assertThat(refusals(HEALTH_CONCERN, PERMANENCE_DRIFT)).isEmpty();
        assertThat(refusals(HEALTH_CONCERN, PERMANENCE_DRIFT, HEALTH_CONCERN)).containsExactly("findings/2 twice");
    }

    @Test
    void somethingIsFound() {
        assertThat(refusals()).containsExactly("findings required");
    }

    private static List<String> refusals(MidwayFinding... found) {
        return MidwayFinding.refusals(List.of(found)).stream()
                .map(each -> each.field() + " " + each.code())
                .toList();
    }
}
