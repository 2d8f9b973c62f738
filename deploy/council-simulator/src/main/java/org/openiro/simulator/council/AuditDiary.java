package org.openiro.simulator.council;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.openiro.simulator.council.ReviewHappening.Held;
import org.openiro.simulator.council.SeveralChildrenHappening.AuditInError;
import org.openiro.simulator.council.SeveralChildrenHappening.AuditModerated;
import org.openiro.simulator.council.SeveralChildrenHappening.ReviewAudited;
import org.openiro.simulator.council.SeveralChildrenHappening.SampleAudited;
import org.openiro.simulator.council.SeveralChildrenHappening.SampleDrawn;

/** Audits quarter by quarter: of a sample of the quarter's reviews, and of some that the auditor chose. */
final class AuditDiary {

    private static final int QUARTER = 3;

    private final Dice dice;
    private final LocalDate followFrom;
    private final LocalDate lastDay;
    private final List<SeveralChildrenHappening> happenings = new ArrayList<>();
    private int number;

    AuditDiary(Dice dice, LocalDate followFrom, LocalDate lastDay) {
        this.dice = dice;
        this.followFrom = followFrom;
        this.lastDay = lastDay;
    }

    /** @param entered the reviews that people entered */
    List<SeveralChildrenHappening> of(List<Held> entered) {
        LocalDate quarter = followFrom.with(IsoFields.DAY_OF_QUARTER, 1);
        while (quarter.plusMonths(QUARTER).isBefore(lastDay)) {
            LocalDate end = quarter.plusMonths(QUARTER);
            audits(quarter, end.minusDays(1), entered);
            quarter = end;
        }
        return List.copyOf(happenings);
    }

    private void audits(LocalDate from, LocalDate to, List<Held> entered) {
        List<Held> ofQuarter = entered.stream()
                .filter(held -> !held.review().on().isBefore(from)
                        && !held.review().on().isAfter(to)
                        && !held.on().isAfter(to))
                .toList();
        if (ofQuarter.isEmpty()) {
            return;
        }
        LocalDate drawn = Weekdays.after(to, dice.within("audits.drawn.weekdays"));
        int size = Math.max((int) dice.number("audits.fewest"), (int)
                Math.round(ofQuarter.size() * dice.number("audits.sample.percent") / 100));
        String sample = "SYN-SAMPLE-" + from;
        happenings.add(new SampleDrawn(drawn, sample, from, to, size));
        for (int place = 1; place <= size; place++) {
            Audit audit = audit();
            LocalDate on = Weekdays.after(drawn, dice.within("audits.done.weekdays"));
            happenings.add(new SampleAudited(on, sample, place, audit));
            becomes(audit, on);
        }
        for (int i = 0; i < dice.number("audits.chosen"); i++) {
            Held chosen = dice.oneOf(ofQuarter);
            Audit audit = audit();
            LocalDate on = Weekdays.after(drawn, dice.within("audits.done.weekdays"));
            happenings.add(new ReviewAudited(on, chosen.child(), chosen.review().on(), audit));
            becomes(audit, on);
        }
    }

    private void becomes(Audit audit, LocalDate on) {
        LocalDate later = Weekdays.after(on, dice.within("audits.moderated.weekdays"));
        if (dice.happens("audits.moderated.percent")) {
            happenings.add(new AuditModerated(
                    later,
                    audit.audit(),
                    dice.happens("audits.changed_by_moderation.percent") ? grades() : audit.grades()));
        } else if (dice.happens("audits.in_error.percent")) {
            happenings.add(new AuditInError(later, audit.audit()));
        }
    }

    private Audit audit() {
        number++;
        return new Audit(
                "SYN-AUDIT-%04d".formatted(number),
                grades(),
                dice.happens("audits.not_met.percent") ? List.of(dice.draw("audit.criterion")) : List.of(),
                dice.happens("audits.feedback.percent") ? List.of(dice.draw("audit.feedback_from")) : List.of());
    }

    /** The overall grade is no better than 3 when any head is inadequate. */
    private Audit.Grades grades() {
        int organisation = grade();
        int conduct = grade();
        int recording = grade();
        int worst = Math.max(organisation, Math.max(conduct, recording));
        int middle = Math.round((organisation + conduct + recording) / 3f);
        return new Audit.Grades(organisation, conduct, recording, worst == 4 ? Math.max(3, middle) : middle);
    }

    private int grade() {
        return Integer.parseInt(dice.draw("audit.grade"));
    }
}
