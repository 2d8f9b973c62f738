package org.openiro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openiro.simulator.casemanagement.CaseRecords;
import org.openiro.simulator.casemanagement.Ssda903Files;
import org.openiro.simulator.council.CollectionYear;
import org.openiro.simulator.council.HeldReview;
import org.openiro.simulator.council.SyntheticChild;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.council.SyntheticIro;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.frontdoor.CaseManagementTopic;
import org.openiro.simulator.frontdoor.ServiceClient;

/**
 * The order in which the sample council comes to life: staff and children, the first year's files, what people entered
 * themselves in the second, that year's files (which hold the same reviews again), the running year's events, concerns.
 */
final class SampleLoad {

    private static final RetryPolicy<JsonNode> UNTIL_KNOWN = RetryPolicy.<JsonNode>builder()
            .handleResultIf(JsonNode::isMissingNode)
            .withDelay(Duration.ofMillis(250))
            .withMaxRetries(-1)
            .withMaxDuration(Duration.ofMinutes(2))
            .build();

    private final SyntheticCouncil council;
    private final Path files;
    private final CaseManagementTopic topic;
    private final ServiceClient reviews;
    private final ServiceClient caseload;
    private final SampleConcerns concerns;
    private final Consumer<String> progress;
    private final CaseRecords records;

    SampleLoad(
            SyntheticCouncil council,
            Path files,
            CaseManagementTopic topic,
            ServiceClient reviews,
            ServiceClient caseload,
            ServiceClient escalation,
            Consumer<String> progress) {
        this.council = council;
        this.files = files;
        this.topic = topic;
        this.reviews = reviews;
        this.caseload = caseload;
        this.concerns = new SampleConcerns(council, escalation);
        this.progress = progress;
        this.records = new CaseRecords(council);
    }

    void run() throws IOException {
        CollectionYear first = council.completeYears().getFirst();
        CollectionYear second = council.completeYears().getLast();
        for (SyntheticIro iro : council.iros()) {
            caseload.command("iro-manager", "/v1/iros", iro(iro)).orStop("entering an IRO");
        }
        progress.accept(council.iros().size() + " IRO posts entered, one of them vacant");
        council.children().forEach(child -> topic.publish(records.child(child)));
        topic.flush();
        Map<String, String> ids = ids();
        progress.accept(ids.size() + " children taken from child-record.v1 events");
        load(first);
        progress.accept(heldByPeople(second, ids) + " reviews entered by IROs");
        load(second);
        progress.accept(reviewRecords() + " reviews sent as review-record.v1 events");
        progress.accept(concerns.raise() + " concerns raised, some made formal and closed");
    }

    private void load(CollectionYear year) throws IOException {
        Ssda903Files.write(council, year, files);
        Map<String, Path> parts = new LinkedHashMap<>();
        for (String file : List.of("header", "episodes", "reviews", "uasc")) {
            parts.put(file, files.resolve(year.startsIn() + "-" + file + ".csv"));
        }
        JsonNode result = reviews.upload(
                        "integration", "/v1/imports", Map.of("collectionYear", "" + year.startsIn()), parts, "sample")
                .orStop("importing SSDA903 files");
        progress.accept("SSDA903 files of %d imported: %d rows taken, %d with findings, %d refused"
                .formatted(
                        year.startsIn(),
                        result.path("taken").asInt(),
                        result.path("takenWithFindings").asInt(),
                        result.path("refused").asInt()));
    }

    /** Late reviews of the year and every third other one were entered in OpenIRO by an IRO, before the file came. */
    private int heldByPeople(CollectionYear year, Map<String, String> ids) {
        int entered = 0;
        for (SyntheticChild child : council.children()) {
            List<HeldReview> held = child.shortBreaks() ? List.of() : child.reviewsIn(year);
            for (int i = 0; i < held.size(); i++) {
                if (held.get(i).meantToBeLate() || i % 3 == 0) {
                    hold(child, held.get(i), ids);
                    entered++;
                }
            }
        }
        return entered;
    }

    /** A person tries without a late reason; told that the review is late, they give one. */
    private void hold(SyntheticChild child, HeldReview review, Map<String, String> ids) {
        String path = "/v1/children/%s/held-reviews".formatted(ids.get(child.id()));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("heldOn", review.on().toString());
        body.put("chairedBy", child.iro() == null ? "SYN-IRO-1" : child.iro());
        body.put("participationCode", review.participation());
        Answer answer = reviews.command("iro", path, body);
        if (answer.names("lateReason")) {
            body.put("lateReason", LateReasons.of(child.id() + review.on()));
            answer = reviews.command("iro", path, body);
        }
        answer.orStop("holding a review");
    }

    private int reviewRecords() {
        int sent = 0;
        for (SyntheticChild child : council.children()) {
            for (HeldReview review : child.reviews()) {
                if (child.shortBreaks() || council.runningYear().holds(review.on())) {
                    topic.publish(records.review(child, review));
                    sent++;
                }
            }
        }
        topic.flush();
        return sent;
    }

    /** Our ids of the children, asked for until every one of them has arrived. */
    private Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        for (SyntheticChild child : council.children()) {
            ids.put(child.id(), id(child));
        }
        return ids;
    }

    private String id(SyntheticChild child) {
        Map<String, Object> question =
                Map.of("identifiers", List.of(Map.of("scheme", CaseRecords.SOURCE_SYSTEM, "identifier", child.id())));
        JsonNode found = Failsafe.with(UNTIL_KNOWN)
                .get(() -> reviews.ask("integration", "/v1/children/lookups", question)
                        .orStop("looking a child up")
                        .at("/items/0/childId"));
        return found.asText();
    }

    private static Map<String, Object> iro(SyntheticIro iro) {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("from", "2023-04-01");
        post.put("fte", iro.fte());
        post.put("iroShare", 1);
        post.put("basis", iro.basis());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("professional", iro.professional());
        body.put("name", iro.name());
        body.put("team", iro.team());
        body.put("vacant", iro.vacant());
        body.put("posts", List.of(post));
        return body;
    }
}
