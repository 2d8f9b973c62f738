package org.openiro.simulator.ledger.count;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Late reviews of which nobody has said why: only a person's entry ever does. */
final class LateWithoutReason {

    private LateWithoutReason() {}

    static Map<String, String> rows(Noted noted) {
        Map<String, String> rows = new TreeMap<>();
        for (Child child : noted.children()) {
            Held.of(child, Duties.of(child, noted.day()))
                    .filter(held -> held.asAt(noted.day()) == Timeliness.LATE)
                    .filter(held -> held.review().lateReason() == null)
                    .forEach(held -> rows.put(child.person() + " " + held.on(), row(held)));
        }
        return rows;
    }

    private static String row(Held held) {
        Duty duty = held.duty();
        return "due %s, %d days late"
                .formatted(
                        duty == null ? null : duty.due().on(),
                        ChronoUnit.DAYS.between(Objects.requireNonNull(held.judgedOn()), held.on()));
    }
}
