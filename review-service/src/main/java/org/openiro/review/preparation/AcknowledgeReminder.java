package org.openiro.review.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.refusal.domain.Refusal;

/** Records that somebody acknowledged a reminder: it is outstanding no more. It says nothing of what was prepared. */
@ApplicationScoped
class AcknowledgeReminder {

    private final Reminders reminders;
    private final SendReminders sending;
    private final CurrentUser user;
    private final Clock clock;

    AcknowledgeReminder(Reminders reminders, SendReminders sending, CurrentUser user, Clock clock) {
        this.reminders = reminders;
        this.sending = sending;
        this.user = user;
        this.clock = clock;
    }

    Reminder acknowledge(Reminder reminder, LocalDate on) {
        if (!reminder.outstanding()) {
            throw new ProblemException(ReminderProblem.REMINDER_NOT_OUTSTANDING);
        }
        var refusals = new ArrayList<Refusal>();
        if (on.isAfter(LocalDate.now(clock))) {
            refusals.add(new Refusal("acknowledgedOn", "after-today", "acknowledged on a day that has not come yet"));
        }
        if (on.isBefore(reminder.sentOn())) {
            refusals.add(new Refusal("acknowledgedOn", "before-sent", "acknowledged before it was sent"));
        }
        Refusals.refuse(ReminderProblem.REMINDER_REFUSED, refusals);
        reminder.acknowledge(on, user.subject(), clock.instant());
        reminders.flush();
        sending.acknowledged(reminder);
        return reminder;
    }
}
