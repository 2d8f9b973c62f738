package org.openiro.review.voice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.voice.domain.Heard.HELD;
import static org.openiro.review.voice.domain.Heard.feedback;
import static org.openiro.review.voice.domain.Heard.parents;
import static org.openiro.review.voice.domain.Heard.review;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.review.arrangement.domain.Arrangement;
import org.openiro.review.arrangement.domain.InviteeRole;

class VoicePolicyTest {

    private static final HeardReview OF_A_TEN_YEAR_OLD = review(null, 10);

    @Test
    void whatHappenedIsNotAfterTodayAndNotBeforeBirth() {
        var born = HELD.minusYears(10);

        assertThat(refusals(feedback(HELD))).isEmpty();
        assertThat(refusals(feedback(HELD.plusDays(1)))).containsExactly("feedback/givenOn after-today");
        assertThat(refusals(feedback(born))).isEmpty();
        assertThat(refusals(feedback(born.minusDays(1)))).containsExactly("feedback/givenOn before-birth");
    }

    @Test
    void onlyParentsAreRecordedAsParents() {
        assertThat(refusals(parents(
                        new ParentsPart(InviteeRole.OTHER_WITH_RESPONSIBILITY, Part.ATTENDED),
                        new ParentsPart(InviteeRole.CARER, Part.ATTENDED))))
                .containsExactly("parents/1/role parents-only");
    }

    @Test
    void nobodyAttendedAMeetingThatHasNotTakenPlace() {
        var planned = new HeardReview(false, null, null, 10, null, null, Arrangement.NONE);
        var attended = parents(new ParentsPart(InviteeRole.MOTHER, Part.ATTENDED));
        var wrote = parents(new ParentsPart(InviteeRole.MOTHER, Part.GAVE_VIEWS));

        assertThat(refusals(planned, attended)).containsExactly("parents/0/part not-met");
        assertThat(refusals(planned, wrote)).isEmpty();
    }

    private static List<String> refusals(Voice said) {
        return refusals(OF_A_TEN_YEAR_OLD, said);
    }

    private static List<String> refusals(HeardReview review, Voice said) {
        return new VoicePolicy(review, HELD)
                .refusals(said).stream()
                        .map(each -> each.field() + " " + each.code())
                        .toList();
    }
}
