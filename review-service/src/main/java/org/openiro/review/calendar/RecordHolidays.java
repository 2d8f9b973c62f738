package org.openiro.review.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.calendar.CalendarInForce;
import org.openiro.platform.calendar.LateHolidays;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.platform.events.store.AdvisoryLock;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.calendar.domain.LateHolidayPolicy;
import org.openiro.review.refusal.Refusals;

/** Records holidays proclaimed late and takes them back, one such command at a time; every service hears the whole list. */
@ApplicationScoped
class RecordHolidays {

    private final LateHolidayRegister register;
    private final LateHolidays late;
    private final CalendarInForce calendar;
    private final Statements statements;
    private final Outbox outbox;
    private final CurrentUser user;
    private final Clock clock;
    private final String detailUrl;

    RecordHolidays(
            LateHolidayRegister register,
            LateHolidays late,
            CalendarInForce calendar,
            Statements statements,
            Outbox outbox,
            CurrentUser user,
            Clock clock,
            @ConfigProperty(name = "openiro.review.public-url") String publicUrl) {
        this.register = register;
        this.late = late;
        this.calendar = calendar;
        this.statements = statements;
        this.outbox = outbox;
        this.user = user;
        this.clock = clock;
        this.detailUrl = publicUrl + "/v1/bank-holidays";
    }

    LateHoliday record(RecordHolidayRequest request) {
        alone();
        Refusals.refuse(
                CalendarProblem.HOLIDAY_REFUSED,
                LateHolidayPolicy.refusals(
                        request.date(), request.proclaimedOn(), calendar.now().calendar(), LocalDate.now(clock)));
        var holiday = new LateHoliday(request, user.subject(), clock.instant());
        register.persistAndFlush(holiday);
        tell();
        return holiday;
    }

    LateHoliday withdraw(LateHoliday holiday, WithdrawHolidayRequest request) {
        alone();
        if (!holiday.stands()) {
            throw new ProblemException(CalendarProblem.HOLIDAY_WITHDRAWN);
        }
        holiday.withdraw(request.reason(), user.subject(), clock.instant());
        register.flush();
        tell();
        return holiday;
    }

    /** Each command writes the whole list anew: of two at a time, the second would write it without the first's day. */
    private void alone() {
        statements.lock(List.of(AdvisoryLock.id(CalendarChanged.TOPIC)));
    }

    private void tell() {
        late.replace(register.standing().stream().map(LateHoliday::holiday).toList());
        var version = calendar.now().calendarVersion();
        outbox.append(new OutgoingEvent(
                CalendarChanged.TOPIC,
                CalendarChanged.TYPE,
                CalendarChanged.KEY,
                CalendarChanged.of(version, late.all(), detailUrl)));
    }
}
