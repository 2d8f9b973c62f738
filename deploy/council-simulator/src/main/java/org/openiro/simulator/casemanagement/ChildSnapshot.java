package org.openiro.simulator.casemanagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.Child;
import org.openiro.simulator.council.Episode;
import org.openiro.simulator.council.PeriodInCare;
import org.openiro.simulator.council.SyntheticChild;
import org.openiro.simulator.ledger.ChildEntry;

/**
 * A child's record as it stood in the case-management system at the end of a day: what had happened by then, and of what
 * goes on, no end. The body of {@code child-record.v1} and the line in the ledger are made of the same.
 *
 * @param person the system's person id: the child's own, or one that it was given a second time by mistake
 * @param mistypedDays by how many days too early the last start of care was typed in
 */
record ChildSnapshot(SyntheticChild subject, String person, LocalDate asAt, int mistypedDays) {

    static final String SOURCE_SYSTEM = "synthetic-lcs";
    static final String TYPE = "child-record.v1";

    private static final int AT_NIGHT = 22;

    static ChildSnapshot of(SyntheticChild child, LocalDate asAt) {
        return new ChildSnapshot(child, child.id(), asAt, 0);
    }

    CaseRecord record() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sourceSystem", SOURCE_SYSTEM);
        body.put("personId", person);
        body.put("sourceVersion", version().toString());
        body.put("identifiers", identifiers());
        body.put("dateOfBirth", text(child().born()));
        putIfPresent(body, "dateOfDeath", happened(child().died()));
        body.put("sex", child().sex());
        body.put("ethnicity", child().ethnicity());
        body.put("disabled", child().shortBreaks());
        body.put("unaccompaniedAsylumSeeking", child().unaccompanied());
        body.put("periodsOfCare", care().stream().map(ChildSnapshot::body).toList());
        body.put(
                "legalStatuses",
                statuses().stream()
                        .map(each -> span("code", each.code(), each.from(), each.to()))
                        .toList());
        body.put("placements", episodes().stream().map(this::placement).toList());
        putIfPresent(body, "authorityToPlaceOn", happened(last().authorityToPlaceOn()));
        putIfPresent(body, "placedForAdoptionOn", happened(last().placedForAdoptionOn()));
        shortBreaks().ifPresent(agreed -> body.put("shortBreaks", body(agreed)));
        body.put("involvements", involvements());
        putIfPresent(body, "siblingGroup", child().family());
        if (!subject.planMadeOn().isAfter(asAt)) {
            body.put("carePlanOn", text(subject.planMadeOn()));
            body.put("permanencePlan", subject.permanencePlan());
        }
        body.put("restricted", subject.restricted());
        return new CaseRecord(key(person), TYPE, body);
    }

    ChildEntry.ChildSent entry(String authority, LocalDate on) {
        return new ChildEntry.ChildSent(
                authority,
                on,
                person,
                version(),
                child().born(),
                happened(child().died()),
                care(),
                statuses(),
                episodes().stream()
                        .map(each -> new ChildEntry.Placement(each.placement().type(), from(each), each.to()))
                        .toList(),
                happened(last().authorityToPlaceOn()),
                happened(last().placedForAdoptionOn()),
                shortBreaks().orElse(null),
                subject.involvements().stream()
                        .filter(each ->
                                each.role().equals("IRO") && !each.from().isAfter(asAt))
                        .map(each -> new ChildEntry.Involvement(each.professional(), each.from(), happened(each.to())))
                        .toList(),
                subject.involvements().stream()
                        .filter(each -> each.role().equals("SOCIAL_WORKER")
                                && !each.from().isAfter(asAt))
                        .map(each -> new ChildEntry.SocialWorker(
                                each.professional(), each.team(), each.from(), happened(each.to())))
                        .toList());
    }

    static String key(String person) {
        return SOURCE_SYSTEM + ":" + person;
    }

    /** The nightly extract's instant, which orders the records of one child. */
    private Instant version() {
        return asAt.atTime(AT_NIGHT, 0).toInstant(ZoneOffset.UTC);
    }

    private Child child() {
        return subject.child();
    }

    /** A second person id has not been recognised as that of the same SSDA903 child. */
    private List<Map<String, String>> identifiers() {
        return person.equals(child().id())
                ? List.of(ordered("scheme", "ssda903", "identifier", child().id()))
                : List.of();
    }

    private List<PeriodInCare> periods() {
        return child().periods().stream()
                .filter(period -> !period.start().isAfter(asAt))
                .toList();
    }

    private PeriodInCare last() {
        return periods().getLast();
    }

    private List<Episode> episodes() {
        return subject.episodes().stream()
                .filter(episode -> !episode.from().isAfter(asAt))
                .map(episode -> episode.asAt(asAt))
                .toList();
    }

    private List<ChildEntry.Care> care() {
        List<ChildEntry.Care> care = new ArrayList<>();
        for (PeriodInCare period : periods()) {
            LocalDate end = happened(period.end());
            String reason = end == null ? null : period.episodes().getLast().reasonCeased();
            care.add(new ChildEntry.Care(typed(period.start()), end, reason));
        }
        return care;
    }

    /** Episodes that changed the placement alone are one legal status. */
    private List<ChildEntry.Status> statuses() {
        List<ChildEntry.Status> statuses = new ArrayList<>();
        for (Episode episode : episodes()) {
            ChildEntry.Status before = statuses.isEmpty() ? null : statuses.getLast();
            boolean goesOn =
                    before != null && !episode.startsPeriod() && before.code().equals(episode.legalStatus());
            LocalDate from = goesOn ? statuses.removeLast().from() : from(episode);
            statuses.add(new ChildEntry.Status(episode.legalStatus(), from, episode.to()));
        }
        return statuses;
    }

    private Optional<ChildEntry.ShortBreaks> shortBreaks() {
        if (!last().shortBreaks()) {
            return Optional.empty();
        }
        return Optional.of(new ChildEntry.ShortBreaks(
                last().start(),
                last().stays().stream()
                        .filter(stay -> !stay.to().isAfter(asAt))
                        .map(stay -> new ChildEntry.Stay(stay.from(), stay.to()))
                        .toList()));
    }

    private List<Map<String, Object>> involvements() {
        return subject.involvements().stream()
                .filter(each -> !each.from().isAfter(asAt))
                .map(each -> {
                    Map<String, Object> body = span("role", each.role(), each.from(), happened(each.to()));
                    body.put("professional", each.professional());
                    body.put("team", each.team());
                    putIfPresent(body, "teamManager", each.teamManager());
                    return body;
                })
                .toList();
    }

    private Map<String, Object> placement(Episode episode) {
        Map<String, Object> placement = span("type", episode.placement().type(), from(episode), episode.to());
        placement.put("provider", episode.placement().provider());
        if (episode.placement().foster()) {
            placement.put("longTermFoster", episode.placement().longTermFoster());
        }
        return placement;
    }

    private LocalDate from(Episode episode) {
        return episode.startsPeriod() ? typed(episode.from()) : episode.from();
    }

    private LocalDate typed(LocalDate start) {
        return start.equals(last().start()) ? start.minusDays(mistypedDays) : start;
    }

    private @Nullable LocalDate happened(@Nullable LocalDate day) {
        return day == null || day.isAfter(asAt) ? null : day;
    }

    private static Map<String, Object> body(ChildEntry.Care care) {
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("startedOn", text(care.startedOn()));
        putIfPresent(period, "endedOn", care.endedOn());
        putIfPresent(period, "endReason", care.endReason());
        return period;
    }

    private static Map<String, Object> body(ChildEntry.ShortBreaks agreed) {
        List<ChildEntry.Stay> stays = agreed.stays() == null ? List.of() : agreed.stays();
        return ordered(
                "agreedOn",
                text(agreed.agreedOn()),
                "stays",
                stays.stream()
                        .map(stay -> ordered("from", text(stay.from()), "to", String.valueOf(stay.to())))
                        .toList());
    }

    /** Two fields in this order: the same record has the same bytes. */
    private static <T> Map<String, T> ordered(String first, T one, String second, T other) {
        Map<String, T> fields = new LinkedHashMap<>();
        fields.put(first, one);
        fields.put(second, other);
        return fields;
    }

    private static Map<String, Object> span(String name, String value, LocalDate from, @Nullable LocalDate to) {
        Map<String, Object> span = new LinkedHashMap<>();
        span.put(name, value);
        span.put("from", text(from));
        putIfPresent(span, "to", to);
        return span;
    }

    private static String text(LocalDate day) {
        return day.toString();
    }

    private static void putIfPresent(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value.toString());
        }
    }
}
