package org.openiro.review.preparation;

import java.util.Locale;
import org.openiro.platform.http.ProblemCode;

/** Why a command on a reminder, its delivery or a setting was not accepted. */
enum ReminderProblem implements ProblemCode {
    REMINDER_REFUSED(422, "The reminder cannot be acknowledged like this"),
    REMINDER_NOT_OUTSTANDING(409, "The reminder has been acknowledged or withdrawn already"),
    DELIVERY_NOT_GIVEN_UP(409, "Only a delivery that was given up is begun anew"),
    SETTING_REFUSED(422, "Reminders cannot be brought there");

    private final int status;
    private final String title;

    ReminderProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
