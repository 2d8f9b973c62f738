package org.openiro.systemtests.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.count.ExpectedClasses;

/**
 * The classes of the council's own children by the independent count of the simulator's ledger, due dates included. The
 * ledger knows nothing of the odd lives, and nothing of a holiday proclaimed late: whom that can touch is left out.
 *
 * @param lateHoliday null as long as none was proclaimed
 */
record LedgerClasses(
        List<Entry> ledger, String authority, @Nullable LocalDate lateHoliday) implements Place {

    /** More days than twenty working days ever take. */
    private static final int REACH = 40;

    @Override
    public String name() {
        return "counted from the ledger";
    }

    @Override
    public Map<String, String> ought(Details details) {
        Map<String, String> said = new HashMap<>();
        Set<String> leftOut = leftOut(details);
        details.held()
                .filter(review -> !leftOut.contains(details.name(review.childId())))
                .forEach(review -> put(
                        said,
                        details.name(review.childId()),
                        review.completedOn(),
                        review.day("statutoryDueOn"),
                        review.timeliness()));
        details.required()
                .filter(duty -> !duty.held() && !leftOut.contains(details.name(duty.childId())))
                .forEach(duty -> put(said, details.name(duty.childId()), null, duty.dueOn(), duty.timeliness()));
        return said;
    }

    @Override
    public Map<String, String> shows(Details details) {
        Map<String, String> counted = new HashMap<>();
        Set<String> leftOut = leftOut(details);
        ExpectedClasses.of(ledger, authority, details.day()).stream()
                .filter(each -> !leftOut.contains(each.person()))
                .forEach(each -> put(counted, each.person(), each.heldOn(), each.dueOn(), each.timeliness()));
        return counted;
    }

    private Set<String> leftOut(Details details) {
        Set<String> names = new TreeSet<>();
        details.children().ids().stream()
                .map(details::name)
                .filter(OddLives::isOne)
                .forEach(names::add);
        details.held()
                .filter(review -> touched(review.detail()))
                .forEach(review -> names.add(details.name(review.childId())));
        details.required()
                .filter(duty -> touched(duty.detail()))
                .forEach(duty -> names.add(details.name(duty.childId())));
        return names;
    }

    private boolean touched(JsonNode detail) {
        return within(Fields.day(detail, "openedOn"), -REACH, 0)
                || (Fields.text(detail, "rule").equals("FIRST_20WD")
                        && within(Fields.day(detail, "statutoryDueOn"), 0, REACH));
    }

    private boolean within(@Nullable LocalDate day, int from, int to) {
        return lateHoliday != null
                && day != null
                && !day.isBefore(lateHoliday.plusDays(from))
                && !day.isAfter(lateHoliday.plusDays(to));
    }

    private static void put(
            Map<String, String> classes,
            String child,
            @Nullable LocalDate heldOn,
            @Nullable LocalDate dueOn,
            String timeliness) {
        String id = heldOn == null ? child + " not held, due " + dueOn : child + " held " + heldOn;
        classes.merge(id, timeliness + ", due " + dueOn, (one, other) -> one + " and " + other);
    }
}
