package org.openiro.simulator.casemanagement;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.Episode;
import org.openiro.simulator.council.HeldReview;
import org.openiro.simulator.council.SyntheticChild;
import org.openiro.simulator.council.SyntheticCouncil;

/** The full snapshots ({@code child-record.v1}) and reviews ({@code review-record.v1}) that the council's system sends. */
public final class CaseRecords {

    public static final String SOURCE_SYSTEM = "synthetic-lcs";

    private final SyntheticCouncil council;

    public CaseRecords(SyntheticCouncil council) {
        this.council = council;
    }

    public CaseRecord child(SyntheticChild child) {
        Map<String, Object> body = header(child);
        body.put("identifiers", List.of(Map.of("scheme", "ssda903", "identifier", child.id())));
        body.put("dateOfBirth", child.dateOfBirth().toString());
        body.put("sex", child.sex());
        body.put("ethnicity", child.ethnicity());
        body.put("disabled", child.shortBreaks());
        body.put("unaccompaniedAsylumSeeking", child.unaccompanied());
        body.put("periodsOfCare", periods(child));
        body.put(
                "legalStatuses",
                child.episodes().stream()
                        .map(e -> span("code", e.legalStatus(), e.from(), e.to()))
                        .toList());
        body.put(
                "placements",
                child.episodes().stream().map(CaseRecords::placement).toList());
        putIfPresent(body, "authorityToPlaceOn", child.authorityToPlaceOn());
        putIfPresent(body, "placedForAdoptionOn", child.placedForAdoptionOn());
        if (child.shortBreaks()) {
            body.put("shortBreaks", Map.of("agreedOn", child.firstDay().toString(), "stays", List.of()));
        }
        body.put("involvements", involvements(child));
        if (child.siblingGroup() != null) {
            body.put("siblingGroup", child.siblingGroup());
        }
        body.put("restricted", false);
        return new CaseRecord(key(child), "child-record.v1", body);
    }

    public CaseRecord review(SyntheticChild child, HeldReview review) {
        Map<String, Object> body = header(child);
        body.put("reviewId", child.id() + "-" + review.on());
        body.put("heldOn", review.on().toString());
        body.put("participationCode", review.participation());
        if (child.iro() != null) {
            body.put("chairedBy", child.iro());
        }
        return new CaseRecord(key(child), "review-record.v1", body);
    }

    private Map<String, Object> header(SyntheticChild child) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sourceSystem", SOURCE_SYSTEM);
        body.put("personId", child.id());
        body.put(
                "sourceVersion",
                council.lastDay().atStartOfDay().toInstant(ZoneOffset.UTC).toString());
        return body;
    }

    private static String key(SyntheticChild child) {
        return SOURCE_SYSTEM + ":" + child.id();
    }

    private static List<Map<String, Object>> periods(SyntheticChild child) {
        List<Map<String, Object>> periods = new ArrayList<>();
        LocalDate start = child.firstDay();
        for (Episode episode : child.episodes()) {
            start = episode.reasonNew().equals("S") ? episode.from() : start;
            if (!"X1".equals(episode.reasonCeased())) {
                Map<String, Object> period = new LinkedHashMap<>();
                period.put("startedOn", start.toString());
                putIfPresent(period, "endedOn", episode.to());
                putIfPresent(period, "endReason", episode.reasonCeased());
                periods.add(period);
            }
        }
        return periods;
    }

    private static Map<String, Object> placement(Episode episode) {
        Map<String, Object> placement = span("type", episode.placementType(), episode.from(), episode.to());
        placement.put("provider", episode.provider());
        return placement;
    }

    private static List<Map<String, Object>> involvements(SyntheticChild child) {
        LocalDate left = child.episodes().getLast().to();
        return Stream.of(
                        involvement("SOCIAL_WORKER", child.socialWorker(), child.team(), child.firstDay(), left),
                        child.iro() == null
                                ? null
                                : involvement(
                                        "IRO",
                                        child.iro(),
                                        "SYN-IRS",
                                        child.firstDay().plusDays(3),
                                        left))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, Object> involvement(
            String role, String professional, String team, LocalDate from, @Nullable LocalDate to) {
        Map<String, Object> involvement = span("role", role, from, to);
        involvement.put("professional", professional);
        involvement.put("team", team);
        return involvement;
    }

    private static Map<String, Object> span(String name, String value, LocalDate from, @Nullable LocalDate to) {
        Map<String, Object> span = new LinkedHashMap<>();
        span.put(name, value);
        span.put("from", from.toString());
        putIfPresent(span, "to", to);
        return span;
    }

    private static void putIfPresent(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value.toString());
        }
    }
}
