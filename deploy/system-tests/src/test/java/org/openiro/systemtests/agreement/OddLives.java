package org.openiro.systemtests.agreement;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.systemtests.LocalPlatform;

/**
 * Children to whom happens within the month what seldom happens to the simulator's, or never: reviews that are adjourned
 * again, that run out of time, that never were; days put right; a bank holiday proclaimed when it had passed. What happens
 * to whom on which day stands in {@code odd-lives.csv}.
 */
final class OddLives implements AutoCloseable {

    private static final String MARK = "ODD-";
    private static final String IRO = "iro";

    private final List<NamedCsvRecord> lives = read();
    private final Map<String, String> reviewOf = new HashMap<>();
    private final Map<String, String> triggerOf = new HashMap<>();
    private final ServiceClient reviews;
    private final ServiceClient installation;
    private final OddRecords records;
    private @Nullable LocalDate lateHoliday;

    OddLives(LocalPlatform platform, String authority) {
        this.reviews = platform.council(authority).reviews();
        this.installation = platform.council("PLATFORM").reviews();
        this.records = new OddRecords(platform.endpoints().kafka(), authority, reviews);
    }

    static boolean isOne(String child) {
        return child.startsWith(MARK);
    }

    /** The bank holiday that has been proclaimed late by now. */
    Optional<LocalDate> lateHoliday() {
        return Optional.ofNullable(lateHoliday);
    }

    void live(LocalDate today) {
        lives.stream()
                .filter(each -> each.getField("day").equals(today.toString()))
                .forEach(each -> happens(
                        today,
                        MARK + each.getField("life"),
                        each.getField("what"),
                        each.getField("on"),
                        each.getField("until"),
                        each.getField("with")));
    }

    private void happens(LocalDate today, String child, String what, String on, String until, String with) {
        switch (what) {
            case "looked after" -> records.lookedAfter(today, child, on, until, with);
            case "told" -> records.reviewed(today, child, on, false);
            case "taken back" -> records.reviewed(today, child, on, true);
            case "withdrawn" -> records.withdrawn(today, child);
            case "booked" -> begins(child, "reviews", Map.of("bookedFor", on));
            case "opened" -> opened(child, on);
            case "adjourned" ->
                step(child, "adjourn", Map.of("adjournedOn", on, "continuesOn", until, "reason", "Synthetic"));
            case "rebooked" ->
                step(child, "rebook", Map.of("bookedFor", on, "rebookedOn", today.toString(), "reason", "Synthetic"));
            case "cancelled" -> step(child, "cancel", Map.of("cancelledOn", on, "reason", "Synthetic"));
            case "in error" -> step(child, "record-in-error", Map.of("foundOn", on, "reason", "Synthetic"));
            case "held" -> held(child, on, Map.of());
            case "held late" -> held(child, on, Map.of("lateReason", with));
            case "held in a series" -> held(child, on, Map.of("conductedBy", "SERIES"));
            case "met only" -> held(child, on, Map.of("statutory", false));
            case "amended" -> step(child, "amend", Map.of("heldOn", on));
            case "amended late" -> step(child, "amend", Map.of("heldOn", on, "lateReason", with));
            case "reason" -> reasonGiven(child, with);
            case "trigger" -> trigger(child, Map.of("kind", with, "occurredOn", on));
            case "wanted early" -> wantedEarly(today, child, on);
            case "late holiday" -> proclaimed(LocalDate.parse(on));
            default -> throw new IllegalArgumentException("nobody knows how to do: " + what);
        }
    }

    private void opened(String child, String on) {
        if (reviewOf.containsKey(child)) {
            step(child, "open", Map.of("openedOn", on));
        } else {
            begins(child, "opened-reviews", Map.of("openedOn", on, "chairedBy", "SYN-IRO-ODD"));
        }
    }

    private void held(String child, String on, Map<String, Object> more) {
        Map<String, Object> body =
                new LinkedHashMap<>(Map.of("heldOn", on, "chairedBy", "SYN-IRO-ODD", "participationCode", "PN1"));
        body.putAll(more);
        if (reviewOf.containsKey(child)) {
            step(child, "hold", body);
        } else {
            begins(child, "held-reviews", body);
        }
    }

    /** Of the one review that a source has told of. */
    private void reasonGiven(String child, String reason) {
        String id = reviews.get(IRO, "/v1/children/%s/reviews".formatted(records.childId(child)))
                .orStop("listing a child's reviews")
                .at("/items/0/reviewId")
                .asText();
        reviewOf.put(child, id);
        step(child, "amend", Map.of("lateReason", reason));
    }

    private void trigger(String child, Map<String, Object> body) {
        String path = "/v1/children/%s/early-review-triggers".formatted(records.childId(child));
        triggerOf.put(child, Fields.text(reviews.command(IRO, path, body).orStop("recording a trigger"), "triggerId"));
    }

    private void wantedEarly(LocalDate today, String child, String by) {
        change(
                "/v1/early-review-triggers/" + Objects.requireNonNull(triggerOf.get(child)),
                "decide",
                Map.of("decision", "HOLD_EARLY", "decidedOn", today.toString(), "reviewBy", by, "reason", "Synthetic"));
    }

    private void proclaimed(LocalDate holiday) {
        installation
                .command(
                        "platform-admin",
                        "/v1/late-bank-holidays",
                        Map.of(
                                "date",
                                holiday.toString(),
                                "title",
                                "Late",
                                "source",
                                "synthetic",
                                "proclaimedOn",
                                holiday.minusDays(3).toString()))
                .orStop("proclaiming a bank holiday");
        lateHoliday = holiday;
    }

    private void begins(String child, String path, Map<String, Object> body) {
        Answer answer = reviews.command(IRO, "/v1/children/%s/%s".formatted(records.childId(child), path), body);
        reviewOf.put(child, Fields.text(answer.orStop(child + ": " + path), "reviewId"));
    }

    private void step(String child, String step, Map<String, Object> body) {
        change("/v1/reviews/" + Objects.requireNonNull(reviewOf.get(child)), step, body);
    }

    private void change(String path, String step, Map<String, Object> body) {
        String etag = reviews.get(IRO, path).etag().orElseThrow();
        reviews.command(IRO, path + "/" + step, body, etag).orStop(path + "/" + step);
    }

    private static List<NamedCsvRecord> read() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(OddLives.class.getResourceAsStream("odd-lives.csv")),
                        StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        records.close();
    }
}
