package org.openiro.review.preparation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseTable;

class ReminderRuleTest {

    private static final ReminderRule RULE = new ReminderRule(WorkingDays.shipped());

    static Stream<NamedCsvRecord> days() {
        return CaseTable.rows("src/test/worked-cases/reminders.csv").stream();
    }

    static Stream<NamedCsvRecord> courses() {
        return CaseTable.rows("src/test/worked-cases/preparation.csv").stream();
    }

    static Stream<NamedCsvRecord> reference() {
        return CaseTable.rows("src/test/worked-cases/reference/process-deadlines.csv").stream()
                .filter(row -> row.getField("trigger").equals("review_date"));
    }

    @ParameterizedTest
    @MethodSource("days")
    void aDayAsksForWhatTheSecondCalculationSays(NamedCsvRecord row) {
        var today = CaseTable.date(row, "today");
        var occasion = Occasion.of(today, CaseTable.date(row, "due_on"), CaseTable.date(row, "booked_for"))
                .orElseThrow();
        var sent = sent(CaseTable.words(row, "sent"));

        var reminding = RULE.on(today, occasion, sent);

        assertThat(occasion.reviewOn()).isEqualTo(CaseTable.date(row, "review_on"));
        assertThat(occasion.countedFrom()).hasToString(row.getField("counted_from"));
        assertThat(written(reminding.now())).isEqualTo(row.getField("now"));
        assertThat(reminding.ahead())
                .extracting(each -> each.kind().workingDays() + ":" + each.on())
                .containsExactlyElementsOf(CaseTable.words(row, "ahead"));
        assertThat(standing(reminding, sent)).isEqualTo(row.getField("standing"));
    }

    /** As the sweep does: every day once, by what is known on it. */
    @ParameterizedTest
    @MethodSource("courses")
    void whatBecomesKnownDayByDayLeadsToTheRemindersThatTheSecondCalculationGives(NamedCsvRecord row) {
        var changes = Arrays.stream(row.getField("changes").split("; ", -1))
                .map(change -> change.split(" ", -1))
                .toList();
        var sent = new ArrayList<SentReminder>();
        LocalDate dueOn = null;
        LocalDate bookedFor = null;
        LocalDate bornOn = null;
        LocalDate liveFrom = null;
        boolean held = false;
        var standing = "";
        for (var day = LocalDate.parse(changes.getFirst()[0]);
                !day.isAfter(CaseTable.date(row, "until"));
                day = day.plusDays(1)) {
            for (var change : changes) {
                if (!change[0].equals(day.toString())) {
                    continue;
                }
                switch (change[1]) {
                    case "due" -> dueOn = LocalDate.parse(change[2]);
                    case "booked" -> bookedFor = change[2].equals("-") ? null : LocalDate.parse(change[2]);
                    case "born" -> bornOn = LocalDate.parse(change[2]);
                    case "live" -> liveFrom = LocalDate.parse(change[2]);
                    default -> held = change[1].equals("held");
                }
            }
            var occasion = Occasion.of(day, dueOn, bookedFor).orElseThrow();
            var reminding = held || !occasion.isPrepared(bornOn, liveFrom)
                    ? Reminding.NOTHING
                    : RULE.on(day, occasion, sent).notBefore(liveFrom, day);
            var before = standing(reminding, sent);
            if (reminding.now().isEmpty()) {
                standing = before;
            } else {
                sent.add(new SentReminder(UUID.randomUUID(), reminding.now(), occasion.reviewOn(), day));
                standing = (before + " " + sent.size()).strip();
            }
        }

        assertThat(sent)
                .extracting(each -> each.sentOn() + ":" + written(each.kinds()))
                .containsExactlyElementsOf(CaseTable.words(row, "sent"));
        assertThat(standing).isEqualTo(row.getField("standing"));
    }

    @ParameterizedTest
    @MethodSource("reference")
    void theReferencesOwnDatesComeOut(NamedCsvRecord row) {
        var offset = Integer.parseInt(row.getField("offset").replaceAll("[-WD]", ""));
        var review = new Occasion(CaseTable.date(row, "trigger_date"), CountedFrom.BOOKING);

        assertThat(RULE.on(review.reviewOn().minusDays(60), review, List.of()).ahead())
                .filteredOn(each -> each.kind().workingDays() == offset)
                .extracting(ReminderAhead::on)
                .containsExactly(CaseTable.date(row, "expected"));
    }

    @Test
    void theNextDayIsTheFirstOfThoseAhead() {
        var review = new Occasion(LocalDate.parse("2024-04-10"), CountedFrom.BOOKING);

        assertThat(RULE.on(LocalDate.parse("2024-03-12"), review, List.of()).nextOn())
                .contains(LocalDate.parse("2024-03-25"));
        assertThat(Reminding.NOTHING.nextOn()).isEmpty();
    }

    @Test
    void whatComesTodayIsToComeUntilItIsSentAndBeforeTheCouncilIsLiveOnItsFirstDay() {
        var review = new Occasion(LocalDate.parse("2024-04-10"), CountedFrom.BOOKING);
        var today = LocalDate.parse("2024-03-12");
        var reminding = RULE.on(today, review, List.of());

        assertThat(reminding.coming(today))
                .extracting(ReminderAhead::on)
                .containsExactlyElementsOf(days("2024-03-12", "2024-03-25", "2024-04-03", "2024-04-05"));
        assertThat(reminding.notBefore(LocalDate.parse("2024-03-26"), today).ahead())
                .extracting(ReminderAhead::on)
                .containsExactlyElementsOf(days("2024-03-26", "2024-03-26", "2024-04-03", "2024-04-05"));
        assertThat(reminding.notBefore(today, today)).isEqualTo(reminding);
    }

    private static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }

    @Test
    void beyondTheCalendarNothingIsGuessed() {
        var beyond = new Occasion(LocalDate.parse("2028-01-02"), CountedFrom.DUE_DATE);

        assertThatThrownBy(() -> RULE.on(LocalDate.parse("2027-11-01"), beyond, List.of()))
                .isInstanceOf(CalendarNotKnown.class);
    }

    private static List<SentReminder> sent(List<String> words) {
        return words.stream()
                .map(word -> word.split(":", -1))
                .map(word -> new SentReminder(
                        UUID.randomUUID(), kinds(word[0]), LocalDate.parse(word[1]), LocalDate.parse(word[2])))
                .toList();
    }

    private static List<ReminderKind> kinds(String text) {
        return Arrays.stream(text.split("\\+", -1))
                .map(Integer::parseInt)
                .flatMap(days -> Arrays.stream(ReminderKind.values()).filter(kind -> kind.workingDays() == days))
                .toList();
    }

    private static String written(List<ReminderKind> kinds) {
        return kinds.stream().map(kind -> Integer.toString(kind.workingDays())).collect(Collectors.joining("+"));
    }

    private static String standing(Reminding reminding, List<SentReminder> sent) {
        return IntStream.range(0, sent.size())
                .filter(i -> reminding.standing().contains(sent.get(i).id()))
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(" "));
    }
}
