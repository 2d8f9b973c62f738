package org.openiro.review.familygroup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.review.CaseTable;

/** The worked cases of {@code duty-to-offer.csv}. */
class DutyToOfferTest {

    record Case(NamedCsvRecord row) {

        List<FamilyOffer> meetings() {
            return Arrays.stream(row.getField("meetings").split("; ?", -1))
                    .filter(one -> !one.isEmpty())
                    .map(one -> meeting(one.split(", ?", -1)))
                    .toList();
        }

        private static FamilyOffer meeting(String... steps) {
            var words = steps[0].split(" ", -1);
            var day = LocalDate.parse(words[1]);
            if (words[0].equals("not-offered")) {
                return new FamilyOffer(
                        FamilyMeeting.notOffered(
                                MeetingKind.FAMILY_GROUP_DECISION_MAKING, day, WhyNot.valueOf(words[2])),
                        List.of());
            }
            var kind = words[0].equals("offered")
                    ? MeetingKind.FAMILY_GROUP_DECISION_MAKING
                    : MeetingKind.FAMILY_GROUP_CONFERENCE;
            var meeting = FamilyMeeting.offered(kind, day, words.length > 3);
            for (var step : Arrays.asList(steps).subList(1, steps.length)) {
                meeting = after(meeting, step.split(" ", -1));
            }
            return new FamilyOffer(
                    meeting,
                    Arrays.stream(words[2].split("\\+", -1))
                            .map(OfferedTo::valueOf)
                            .toList());
        }

        private static FamilyMeeting after(FamilyMeeting meeting, String... words) {
            var day = LocalDate.parse(words[1]);
            return switch (words[0]) {
                case "accepted" -> meeting.answered(FamilyAnswer.ACCEPTED, day);
                case "declined" -> meeting.answered(FamilyAnswer.DECLINED, day);
                case "not-held" -> meeting.notHeld(WhyNot.valueOf(words[2]), day);
                case "held" -> meeting.held(day, true);
                default -> throw new IllegalArgumentException(words[0]);
            };
        }

        @Override
        public String toString() {
            return row.getField("case") + ": " + row.getField("note");
        }
    }

    static Stream<Case> cases() {
        return CaseTable.rows("src/test/worked-cases/duty-to-offer.csv").stream()
                .map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLawFindsMissingWhatWasCalculated(Case each) {
        var row = each.row();
        var appliedOn = LocalDate.parse(row.getField("applied_on"));
        var duty = new DutyToOffer(CaseTable.date(row, "in_force_from"));

        assertThat(duty.inForce(appliedOn)).isEqualTo(Boolean.parseBoolean(row.getField("in_force")));
        assertThat(duty.findings(appliedOn, CaseTable.date(row, "applied_before"), each.meetings()).stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(row.getField("findings"));
    }

    @Test
    void theFindingsStandInTheOrderInWhichTheyAreDeclared() {
        var day = LocalDate.of(2026, 8, 1);
        var accepted = FamilyMeeting.offered(MeetingKind.FAMILY_GROUP_DECISION_MAKING, day, false)
                .answered(FamilyAnswer.ACCEPTED, day);
        var offers = List.of(
                new FamilyOffer(accepted.notHeld(WhyNot.NO_TIME, day), List.of(OfferedTo.FRIEND)),
                new FamilyOffer(accepted, List.of(OfferedTo.FRIEND)));

        assertThat(new DutyToOffer(day).findings(day, null, offers))
                .containsExactly(
                        MeetingFinding.NOT_OFFERED_TO_THOSE_WITH_RESPONSIBILITY,
                        MeetingFinding.NOT_IN_LETTER,
                        MeetingFinding.NOT_HELD_BEFORE_APPLICATION,
                        MeetingFinding.NO_LAWFUL_EXCEPTION);
    }
}
