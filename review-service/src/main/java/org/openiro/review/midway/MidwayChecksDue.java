package org.openiro.review.midway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.Slice;
import org.openiro.review.child.Child;
import org.openiro.review.child.Children;
import org.openiro.review.midway.domain.Responsible;

/** The list of midway checks that are to be done: derived of the open stretches, at most one of each child looked after. */
@ApplicationScoped
class MidwayChecksDue {

    static final String STATUS = "status";
    static final String UNTIL = "until";
    static final String IRO = "iro";
    static final String TEAM = "team";

    private static final Comparator<MidwayCheckDue> IN_ORDER =
            Comparator.comparing(each -> String.join(" ", each.position()));

    private final MidwayExpectations expectations;
    private final Children children;
    private final Cursors cursors;
    private final Clock clock;

    MidwayChecksDue(MidwayExpectations expectations, Children children, Cursors cursors, Clock clock) {
        this.expectations = expectations;
        this.children = children;
        this.cursors = cursors;
        this.clock = clock;
    }

    Page<MidwayCheckDue> page(Slice slice) {
        var order = slice.descending() ? IN_ORDER.reversed() : IN_ORDER;
        var found = asked(slice).stream()
                .sorted(order)
                .filter(each -> slice.first() || comesAfter(each, slice))
                .limit(slice.fetch())
                .toList();
        Page<MidwayCheckDue> page = cursors.page(slice, found, MidwayCheckDue::position);
        var responsible = responsible(page.items());
        return new Page<>(
                page.items().stream()
                        .map(each -> each.by(responsible.getOrDefault(each.childId(), Responsible.NOT_KNOWN)))
                        .toList(),
                page.next());
    }

    private List<MidwayCheckDue> asked(Slice slice) {
        var status = slice.text(STATUS);
        var until = slice.date(UNTIL);
        var iro = slice.text(IRO);
        var team = slice.text(TEAM);
        var waiting = expectations.waiting().stream()
                .filter(each -> status == null || status.equals(each.status().name()))
                .filter(each -> until == null || !each.dueOn().isAfter(until))
                .toList();
        if (iro == null && team == null) {
            return waiting;
        }
        var responsible = responsible(waiting);
        return waiting.stream()
                .filter(each -> responsible
                        .getOrDefault(each.childId(), Responsible.NOT_KNOWN)
                        .isOf(iro, team))
                .toList();
    }

    private Map<UUID, Responsible> responsible(List<MidwayCheckDue> checks) {
        var ids = checks.stream().map(MidwayCheckDue::childId).distinct().toList();
        var today = LocalDate.now(clock);
        return ids.isEmpty()
                ? Map.of()
                : children.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(
                                Child::id, each -> Responsible.of(each.facts().involvements(), today)));
    }

    private static boolean comesAfter(MidwayCheckDue check, Slice slice) {
        int compared = String.join(" ", check.position()).compareTo(String.join(" ", slice.after()));
        return slice.descending() ? compared < 0 : compared > 0;
    }
}
