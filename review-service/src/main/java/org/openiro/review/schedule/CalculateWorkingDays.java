package org.openiro.review.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;

/** Counts working days for rows of dates. All rows are answered, or none. */
@ApplicationScoped
class CalculateWorkingDays {

    private final WorkingDays workingDays;

    CalculateWorkingDays(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    List<WorkingDayResponse> answer(@Nullable List<@Nullable WorkingDayRequest> requests) {
        List<@Nullable WorkingDayRequest> rows = CalculationRows.bounded(requests);
        CalculationRows check = new CalculationRows();
        for (int row = 0; row < rows.size(); row++) {
            read(row, rows.get(row), check);
        }
        check.refuseIfWrong();
        List<WorkingDayResponse> answers = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            count(row, Objects.requireNonNull(rows.get(row)), check, answers);
        }
        check.refuseIfWrong();
        return answers;
    }

    String calendarVersion() {
        return workingDays.calendarVersion();
    }

    private static void read(int row, @Nullable WorkingDayRequest request, CalculationRows check) {
        String at = "/" + row;
        if (request == null) {
            check.wrong(at, "not-null", "a row is needed here");
            return;
        }
        check.reference(row, request.reference());
        if (request.from() == null) {
            check.wrong(at + "/from", "not-null", "the date to count from is needed");
        }
        check.date(at + "/from", request.from());
        if (request.workingDays() == null) {
            check.wrong(at + "/workingDays", "not-null", "the number of working days is needed");
        }
    }

    private void count(int row, WorkingDayRequest request, CalculationRows check, List<WorkingDayResponse> answers) {
        LocalDate from = Objects.requireNonNull(request.from());
        int count = Objects.requireNonNull(request.workingDays());
        try {
            answers.add(
                    new WorkingDayResponse(Objects.requireNonNull(request.reference()), workingDays.plus(from, count)));
        } catch (CalendarNotKnown e) {
            check.calendarNotKnown("/" + row + "/from", String.valueOf(e.getMessage()));
        }
    }
}
