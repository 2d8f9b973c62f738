package org.openiro.review.midway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openiro.platform.http.Slice;
import org.openiro.review.listing.Listings;
import org.openiro.review.listing.Whose;
import org.openiro.review.midway.WaitingForCheck.Waiting;
import org.openiro.review.midway.domain.MidwayStatus;
import org.openiro.review.practice.PracticeRegister;
import org.openiro.review.practice.domain.PracticeStandards;

/** The list of midway checks that are to be done, by the council's standards of today. */
@ApplicationScoped
public class MidwayChecksDue {

    static final String STATUS = "status";

    private static final Comparator<MidwayCheckDue> IN_ORDER =
            Comparator.comparing(each -> String.join(" ", each.position()));

    private final WaitingForCheck waiting;
    private final PracticeRegister practice;

    MidwayChecksDue(WaitingForCheck waiting, PracticeRegister practice) {
        this.waiting = waiting;
        this.practice = practice;
    }

    List<MidwayCheckDue> page(Slice slice, LocalDate today) {
        var status = slice.text(STATUS);
        var until = slice.date(Listings.UNTIL);
        return due(Whose.of(slice), today)
                .filter(each -> status == null || status.equals(each.status().name()))
                .filter(each -> until == null || !each.dueOn().isAfter(until))
                .sorted(slice.descending() ? IN_ORDER.reversed() : IN_ORDER)
                .filter(each -> slice.first() || comesAfter(each, slice))
                .limit(slice.fetch())
                .toList();
    }

    /** How each of those that are listed stands. */
    public List<MidwayStatus> statuses(Whose whose, LocalDate today) {
        return due(whose, today).map(MidwayCheckDue::status).toList();
    }

    private Stream<MidwayCheckDue> due(Whose whose, LocalDate today) {
        var standards = practice.standards();
        return waiting.of(whose, today).stream().flatMap(each -> due(each, standards, today));
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
