package org.openiro.review.voice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.review.arrangement.domain.InviteeRole;

class ParentsParticipationTest {

    @Test
    void oneWhoAttendedOrGaveViewsIsEnough() {
        assertThat(of(List.of(), mother(Part.NONE), father(Part.GAVE_VIEWS))).isEqualTo(ParentsParticipation.TOOK_PART);
        assertThat(of(List.of(), mother(Part.ATTENDED))).isEqualTo(ParentsParticipation.TOOK_PART);
        assertThat(of(List.of(), mother(Part.NONE), father(Part.NONE))).isEqualTo(ParentsParticipation.TOOK_NO_PART);
    }

    @Test
    void theDeadAndTheExcludedAreNotCounted() {
        assertThat(of(List.of(), mother(Part.NOT_LIVING), father(Part.NONE)))
                .isEqualTo(ParentsParticipation.TOOK_NO_PART);
        assertThat(of(List.of(InviteeRole.FATHER), mother(Part.NOT_LIVING), father(Part.GAVE_VIEWS)))
                .isEqualTo(ParentsParticipation.NOBODY_TO_TAKE_PART);
        assertThat(of(List.of(InviteeRole.MOTHER), mother(Part.NONE), father(Part.NONE)))
                .isEqualTo(ParentsParticipation.TOOK_NO_PART);
    }

    @Test
    void ofTwoMothersOneOfWhomIsExcludedTheOtherCounts() {
        var twoMothers = new ParentsPart[] {mother(Part.ATTENDED), mother(Part.NONE)};

        assertThat(of(List.of(InviteeRole.MOTHER), twoMothers)).isEqualTo(ParentsParticipation.TOOK_PART);
        assertThat(of(List.of(InviteeRole.MOTHER, InviteeRole.MOTHER), twoMothers))
                .isEqualTo(ParentsParticipation.NOBODY_TO_TAKE_PART);
    }

    @Test
    void withoutAnyWordItIsNotRecorded() {
        assertThat(of(List.of(InviteeRole.MOTHER))).isEqualTo(ParentsParticipation.NOT_RECORDED);
    }

    private static ParentsParticipation of(List<InviteeRole> excluded, ParentsPart... parts) {
        return ParentsParticipation.of(List.of(parts), excluded);
    }

    private static ParentsPart mother(Part part) {
        return new ParentsPart(InviteeRole.MOTHER, part);
    }

    private static ParentsPart father(Part part) {
        return new ParentsPart(InviteeRole.FATHER, part);
    }
}
