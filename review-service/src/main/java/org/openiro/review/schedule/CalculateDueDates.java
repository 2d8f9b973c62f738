package org.openiro.review.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiro.review.schedule.domain.DueDateOutcome.Derived;
import org.openiro.review.schedule.domain.DueDateOutcome.Reason;
import org.openiro.review.schedule.domain.DueDateOutcome.Underivable;
import org.openiro.review.schedule.domain.DueDates;

/** Answers due dates for rows of dates; stores nothing and looks no child up. All rows are answered, or none. */
@ApplicationScoped
class CalculateDueDates {

    private static final int MOST_REVIEWS = 1_000;

    private final DueDates dueDates;

    CalculateDueDates(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    List<DueDateResponse> answer(@Nullable List<@Nullable DueDateRequest> requests) {
        List<@Nullable DueDateRequest> rows = CalculationRows.bounded(requests);
        CalculationRows check = new CalculationRows();
        for (int row = 0; row < rows.size(); row++) {
            read(row, rows.get(row), check);
        }
        check.refuseIfWrong();
        List<DueDateResponse> answers = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            derive(row, Objects.requireNonNull(rows.get(row)), check, answers);
        }
        check.refuseIfWrong();
        return answers;
    }

    private static void read(int row, @Nullable DueDateRequest request, CalculationRows check) {
        String at = "/" + row;
        if (request == null) {
            check.wrong(at, "not-null", "a row is needed here");
            return;
        }
        check.reference(row, request.reference());
        check.date(at + "/becameLookedAfterOn", request.becameLookedAfterOn());
        check.date(at + "/authorityToPlaceOn", request.authorityToPlaceOn());
        check.date(at + "/placedForAdoptionOn", request.placedForAdoptionOn());
        check.date(at + "/adjournedOn", request.adjournedOn());
        if (request.reviewsHeldOn() != null) {
            readReviews(at + "/reviewsHeldOn", request.reviewsHeldOn(), check);
        }
    }

    private static void readReviews(String at, List<@Nullable LocalDate> heldOn, CalculationRows check) {
        if (heldOn.size() > MOST_REVIEWS) {
            check.wrong(at, "size", "up to 1,000 reviews are read for one child");
            return;
        }
        for (int index = 0; index < heldOn.size(); index++) {
            LocalDate date = heldOn.get(index);
            if (date == null) {
                check.wrong(at + "/" + index, "not-null", "a date is needed here");
            } else {
                check.date(at + "/" + index, date);
            }
        }
    }

    private void derive(int row, DueDateRequest request, CalculationRows check, List<DueDateResponse> answers) {
        switch (dueDates.next(request.history())) {
            case Derived derived ->
                answers.add(DueDateResponse.of(Objects.requireNonNull(request.reference()), derived.dueDate()));
            case Underivable not
            when not.reason() == Reason.CALENDAR_NOT_KNOWN -> check.calendarNotKnown(pointer(row, not), not.detail());
            case Underivable not -> check.wrong(pointer(row, not), code(not.reason()), not.detail());
        }
    }

    private static String pointer(int row, Underivable not) {
        String field = not.field().isEmpty() ? "" : "/" + not.field();
        return "/" + row + field + (not.index() < 0 ? "" : "/" + not.index());
    }

    private static String code(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
