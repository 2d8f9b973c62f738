package org.openiro.caseload.allocation;

import java.util.List;
import org.openiro.caseload.allocation.domain.Bar;
import org.openiro.caseload.allocation.domain.EndReason;
import org.openiro.caseload.allocation.domain.Refusal;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemException;

/** Says to a caller why the rules refused. */
final class Refusals {

    private Refusals() {}

    static ProblemException of(Refusal refusal, List<Bar> bars) {
        return switch (refusal) {
            case FROM_AFTER_TODAY -> of(AllocationProblem.DATE_AFTER_TODAY, "/from", "lies after today");
            case VACANT_POST -> of(AllocationProblem.VACANT_POST, "/iroId", "is a vacant post");
            case IRO_HAS_LEFT -> of(AllocationProblem.IRO_HAS_LEFT, "/iroId", "has no post on that day or later");
            case ALREADY_ALLOCATED -> of(AllocationProblem.ALREADY_ALLOCATED, "/iroId", "holds the child already");
            case OVERLAPS_ENDED_ALLOCATION ->
                of(AllocationProblem.OVERLAPS_ENDED_ALLOCATION, "/from", "lies in days that are settled");
            case BARRED_BY_CPR_46_3 -> barred(bars);
            case ENDED_AFTER_TODAY -> of(AllocationProblem.DATE_AFTER_TODAY, "/endedOn", "lies after today");
            case ENDED_BEFORE_FROM -> of(AllocationProblem.ENDED_BEFORE_FROM, "/endedOn", "lies before the first day");
            case ALREADY_ENDED -> new ProblemException(AllocationProblem.ALREADY_ENDED);
            case REASON_NOT_FOR_PERSONS ->
                of(
                        AllocationProblem.REASON_NOT_FOR_PERSONS,
                        "/reason",
                        "one of " + String.join(", ", EndReason.codesForPersons()));
        };
    }

    private static ProblemException barred(List<Bar> bars) {
        return new ProblemException(
                AllocationProblem.IRO_BARRED,
                "CPR 46(3): " + String.join(", ", bars.stream().map(Bar::name).toList()),
                bars.stream()
                        .map(bar -> new FieldError("/iroId", "cpr-46-3", bar.name()))
                        .toList());
    }

    private static ProblemException of(AllocationProblem problem, String pointer, String detail) {
        return new ProblemException(problem, new FieldError(pointer, problem.code(), detail));
    }
}
