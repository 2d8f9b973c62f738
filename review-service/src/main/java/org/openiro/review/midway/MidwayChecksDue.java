package org.openiro.review.midway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.Slice;
import org.openiro.review.midway.WaitingForCheck.Waiting;
import org.openiro.review.midway.domain.MidwayStatus;
import org.openiro.review.practice.PracticeRegister;
import org.openiro.review.practice.domain.PracticeStandards;

/** The list of midway checks that are to be done, by the council's standards of today. */
@ApplicationScoped
class MidwayChecksDue {

    static final String STATUS = "status";
    static final String UNTIL = "until";
    static final String IRO = "iro";
    static final String TEAM = "team";

    private static final Comparator<MidwayCheckDue> IN_ORDER =
            Comparator.comparing(each -> String.join(" ", each.position()));

    private final WaitingForCheck waiting;
    private final PracticeRegister practice;
    private final Cursors cursors;
    private final Clock clock;

    MidwayChecksDue(WaitingForCheck waiting, PracticeRegister practice, Cursors cursors, Clock clock) {
        this.waiting = waiting;
        this.practice = practice;
        this.cursors = cursors;
        this.clock = clock;
    }

    Page<MidwayCheckDue> page(Slice slice) {
        var order = slice.descending() ? IN_ORDER.reversed() : IN_ORDER;
        var found = asked(slice)
                .sorted(order)
                .filter(each -> slice.first() || comesAfter(each, slice))
                .limit(slice.fetch())
                .toList();
        return cursors.page(slice, found, MidwayCheckDue::position);
    }

    private Stream<MidwayCheckDue> asked(Slice slice) {
        var today = LocalDate.now(clock);
        var status = slice.text(STATUS);
        var until = slice.date(UNTIL);
        var standards = practice.standards();
        return waiting.of(slice.text(IRO), slice.text(TEAM), today).stream()
                .flatMap(each -> due(each, standards, today))
                .filter(each -> status == null || status.equals(each.status().name()))
                .filter(each -> until == null || !each.dueOn().isAfter(until));
    }

    private static Stream<MidwayCheckDue> due(Waiting waiting, PracticeStandards standards, LocalDate today) {
        return standards.midwayDueOn(waiting.reviewedOn(), waiting.nextReviewDueOn()).stream()
                .map(day -> new MidwayCheckDue(
                        waiting.childId(),
                        waiting.obligationId(),
                        waiting.reviewedOn(),
                        waiting.nextReviewDueOn(),
                        day,
                        MidwayStatus.of(day, null, null, today),
                        waiting.iro(),
                        waiting.team()));
    }

    private static boolean comesAfter(MidwayCheckDue check, Slice slice) {
        int compared = String.join(" ", check.position()).compareTo(String.join(" ", slice.after()));
        return slice.descending() ? compared < 0 : compared > 0;
    }
}
