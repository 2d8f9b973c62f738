package org.openiro.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.openiro.platform.workingdays.BankHoliday;
import org.openiro.platform.workingdays.BankHolidays;
import org.openiro.platform.workingdays.WorkingDays;

/**
 * Gives each piece of work (a request, a consumed record, a child that a sweep follows) the calendar as it is known when
 * the work first counts a day, and the same one until the work ends. It is read from the database each time, so that no
 * replica counts by an older calendar than another; only the arithmetic over it is kept.
 */
@ApplicationScoped
public class CalendarInForce {

    private static final BankHolidays SHIPPED = BankHolidays.shipped();

    private final LateHolidays late;
    private volatile Counted counted = new Counted(List.of(), new WorkingDays(SHIPPED));

    CalendarInForce(LateHolidays late) {
        this.late = late;
    }

    private record Counted(List<BankHoliday> late, WorkingDays days) {}

    @Produces
    @RequestScoped
    WorkingDays ofThisWork() {
        return now();
    }

    /** As it is known at this moment. */
    public WorkingDays now() {
        // Of a year that this release does not know yet no day is counted at all, and one more would make it known.
        List<BankHoliday> known =
                late.all().stream().filter(day -> SHIPPED.covers(day.date())).toList();
        Counted last = counted;
        if (!last.late().equals(known)) {
            last = new Counted(known, new WorkingDays(SHIPPED, known));
            counted = last;
        }
        return last.days();
    }
}
