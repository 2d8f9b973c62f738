package org.openiro.simulator.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openiro.simulator.council.Arrangement;
import org.openiro.simulator.council.FollowUpHappening.Attended;
import org.openiro.simulator.council.FollowUpHappening.Heard;
import org.openiro.simulator.council.ReviewHappening.Arranged;
import org.openiro.simulator.council.Voice;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.ledger.PreparationEntry;
import org.openiro.simulator.people.Office.Known;

/** The administrator enters what is arranged for meetings; the IRO excludes parents, and enters how child and parents were heard. */
final class Arrangements {

    private static final String ADMINISTRATOR = "review-administrator";
    private static final String IRO = "iro";
    private static final String INVITED = "INVITED";

    private final Office office;
    private final KnownReviews reviews;

    Arrangements(Office office, KnownReviews reviews) {
        this.office = office;
        this.reviews = reviews;
    }

    void arranges(LocalDate today, Arranged arranged, Known booking) {
        enters(today, arranged.child(), booking, arranged.arrangement(), Map.of());
    }

    void attended(LocalDate today, Attended attended) {
        reviews.of(attended.child(), attended.review())
                .ifPresent(review -> enters(today, attended.child(), review, attended.arrangement(), attended.came()));
    }

    private void enters(
            LocalDate today, String child, Known review, Arrangement arrangement, Map<String, String> came) {
        Answer answer = Office.change(
                office.reviews(),
                arrangement.excluded() == null ? ADMINISTRATOR : IRO,
                "/v1/reviews/" + review.id(),
                "/arrangements",
                body(arrangement, came),
                Known.asItStands(review.id()));
        answer.orStop("arranging a review");
        List<String> warnings = new ArrayList<>();
        answer.body().path("warnings").forEach(warning -> warnings.add(warning.asText()));
        office.ledger()
                .note(new PreparationEntry.ReviewArranged(
                        office.authority(),
                        today,
                        child,
                        review.id(),
                        entry(arrangement, came),
                        List.copyOf(warnings)));
    }

    private static PreparationEntry.Arranged entry(Arrangement arrangement, Map<String, String> came) {
        SortedMap<String, String> invited = new TreeMap<>();
        arrangement.invited().forEach(role -> invited.put(role, came.getOrDefault(role, INVITED)));
        Arrangement.Excluded excluded = arrangement.excluded();
        return new PreparationEntry.Arranged(
                arrangement.minutes(),
                arrangement.childOnPlace(),
                arrangement.childOnTime(),
                arrangement.wanted(),
                Collections.unmodifiableSortedMap(invited),
                excluded == null
                        ? null
                        : new PreparationEntry.Excluded(excluded.parent(), excluded.socialWorkerConsulted()));
    }

    private static Map<String, Object> body(Arrangement arrangement, Map<String, String> came) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("placeKind", arrangement.place());
        body.put("expectedMinutes", arrangement.minutes());
        body.put("childOnPlace", arrangement.childOnPlace());
        body.put("childOnTime", arrangement.childOnTime());
        body.put(
                "wanted",
                arrangement.wanted().stream().map(role -> Map.of("role", role)).toList());
        body.put(
                "invitees",
                arrangement.invited().stream()
                        .map(role -> invited(role, came.getOrDefault(role, INVITED)))
                        .toList());
        if (arrangement.excluded() != null) {
            Map<String, Object> excluded = new LinkedHashMap<>();
            excluded.put("role", arrangement.excluded().parent());
            excluded.put("reason", arrangement.excluded().reason());
            excluded.put("decidedOn", arrangement.excluded().decidedOn().toString());
            excluded.put("socialWorkerConsulted", arrangement.excluded().socialWorkerConsulted());
            body.put("excluded", List.of(excluded));
        }
        return body;
    }

    private static Map<String, Object> invited(String role, String attendance) {
        Map<String, Object> invited = new LinkedHashMap<>();
        invited.put("role", role);
        invited.put("attendance", attendance);
        return invited;
    }

    void heard(LocalDate today, Heard heard) {
        reviews.of(heard.child(), heard.review()).ifPresent(review -> {
            Office.change(
                            office.reviews(),
                            IRO,
                            "/v1/reviews/" + review.id(),
                            "/voice",
                            body(today, heard.voice()),
                            Known.asItStands(review.id()))
                    .orStop("recording how a child was heard");
            office.ledger()
                    .note(new PreparationEntry.VoiceRecorded(
                            office.authority(),
                            today,
                            heard.child(),
                            review.id(),
                            heard.voice().advocate(),
                            heard.voice().independentVisitor(),
                            heard.voice().parents()));
        });
    }

    private static Map<String, Object> body(LocalDate today, Voice voice) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("advocate", voice.advocate());
        body.put("independentVisitor", voice.independentVisitor());
        body.put(
                "parents",
                voice.parents().entrySet().stream()
                        .map(parent -> {
                            Map<String, Object> part = new LinkedHashMap<>();
                            part.put("role", parent.getKey());
                            part.put("part", parent.getValue());
                            return part;
                        })
                        .toList());
        if (voice.feedback() != null) {
            Map<String, Object> feedback = new LinkedHashMap<>();
            feedback.put("givenOn", today.toString());
            feedback.put("means", voice.feedback());
            body.put("feedback", feedback);
        }
        return body;
    }
}
