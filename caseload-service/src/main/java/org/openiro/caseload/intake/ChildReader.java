package org.openiro.caseload.intake;

import static org.openiro.caseload.intake.UnusableFact.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.child.domain.ChildState;
import org.openiro.caseload.child.domain.Identifier;
import org.openiro.caseload.child.domain.Involvement;
import org.openiro.caseload.child.domain.LookedAfterChild;
import org.openiro.caseload.child.domain.PeriodOfCare;
import org.openiro.caseload.child.domain.Role;
import org.openiro.caseload.dates.domain.Span;

/** Reads a child out of the body of an event, or says where it cannot be read. */
final class ChildReader {

    /** Legal statuses of an agreed series of short breaks. */
    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    private ChildReader() {}

    static ChildState read(ChildLookedAfter body) {
        return new ChildState(
                new LookedAfterChild(
                        required(body.childId(), "/childId"),
                        each(
                                "/periodsOfCare",
                                body.periodsOfCare(),
                                (pointer, period) -> period(pointer, period, body.diedOn())),
                        shortBreaks(body)),
                each("/identifiers", body.identifiers(), ChildReader::identifier),
                each("/involvements", body.involvements(), ChildReader::involvement));
    }

    private static List<Span> shortBreaks(ChildLookedAfter body) {
        List<ChildLookedAfter.LegalStatus> statuses = required(body.legalStatuses(), "/legalStatuses");
        return IntStream.range(0, statuses.size())
                .filter(at ->
                        SHORT_BREAKS.contains(required(statuses.get(at).code(), "/legalStatuses/" + at + "/code")))
                .mapToObj(at -> {
                    String pointer = "/legalStatuses/" + at;
                    ChildLookedAfter.LegalStatus status = statuses.get(at);
                    return UnusableFact.span(status.from(), pointer + "/from", status.to(), pointer + "/to");
                })
                .toList();
    }

    private static Identifier identifier(String pointer, ChildLookedAfter.Identifier identifier) {
        return new Identifier(
                required(identifier.scheme(), pointer + "/scheme"),
                required(identifier.identifier(), pointer + "/identifier"));
    }

    /** A child who has died is looked after no more, whether or not the source has ended the period of care. */
    private static PeriodOfCare period(String pointer, ChildLookedAfter.Period period, @Nullable LocalDate diedOn) {
        Span span =
                UnusableFact.span(period.startedOn(), pointer + "/startedOn", period.endedOn(), pointer + "/endedOn");
        return new PeriodOfCare(
                diedOn == null ? span : span.endedBy(diedOn), !Boolean.FALSE.equals(period.startKnown()));
    }

    private static Involvement involvement(String pointer, ChildLookedAfter.Involvement involvement) {
        return new Involvement(
                Role.of(required(involvement.role(), pointer + "/role")),
                required(involvement.professional(), pointer + "/professional"),
                involvement.team(),
                involvement.teamManager(),
                UnusableFact.span(involvement.from(), pointer + "/from", involvement.to(), pointer + "/to"));
    }

    private static <T, R> List<R> each(String pointer, @Nullable List<T> items, BiFunction<String, T, R> read) {
        List<T> given = required(items, pointer);
        return IntStream.range(0, given.size())
                .mapToObj(at -> read.apply(pointer + "/" + at, required(given.get(at), pointer + "/" + at)))
                .toList();
    }
}
