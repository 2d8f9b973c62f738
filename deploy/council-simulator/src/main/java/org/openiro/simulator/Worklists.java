package org.openiro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openiro.simulator.casemanagement.Integration;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.ledger.ChildEntry.ChildSent;
import org.openiro.simulator.ledger.ChildEntry.ChildWithdrawn;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.Ledger;
import org.openiro.simulator.ledger.PreparationEntry.CalendarDrawn;
import org.openiro.simulator.ledger.PreparationEntry.ReviewArranged;
import org.openiro.simulator.ledger.PreparationEntry.VoiceRecorded;
import org.openiro.simulator.ledger.comparison.ListComparison;
import org.openiro.simulator.ledger.comparison.ListRows;
import org.openiro.simulator.ledger.count.DayLists;

/**
 * What review-service lists at the end of a day beside what the ledger counts, row by row. What sweeps follow, such as a new
 * local standard, may take a moment.
 */
final class Worklists {

    private static final int SHOWN = 10;
    private static final int LOOKED_UP_AT_ONCE = 200;
    private static final String READER = "auditor";
    private static final String ONE_PAGE = "limit=" + Pages.LARGEST;

    private static final FailsafeExecutor<ListComparison> UNTIL_FOLLOWED =
            Failsafe.with(RetryPolicy.<ListComparison>builder()
                    .handleResultIf(comparison -> !comparison.differences().isEmpty())
                    .withDelay(Duration.ofSeconds(1))
                    .withMaxRetries(-1)
                    .withMaxDuration(Duration.ofSeconds(15))
                    .build());

    private final Scene scene;
    private final Ledger ledger;
    private final Consumer<String> terminal;

    Worklists(Scene scene, Ledger ledger, Consumer<String> terminal) {
        this.scene = scene;
        this.ledger = ledger;
        this.terminal = terminal;
    }

    /** Says so where they differ. */
    boolean agree(SyntheticCouncil council, LocalDate day) {
        ListComparison comparison = UNTIL_FOLLOWED.get(
                () -> ListComparison.of(listed(council, day), ledger.entries(), council.authority(), day));
        List<String> differences = comparison.differences();
        String whose = "Lists of %s on %s".formatted(council.name(), day);
        int rows = comparison.product().size();
        int leftOut = comparison.leftOut().size();
        if (differences.isEmpty()) {
            terminal.accept("%s: their %d rows and counts agree with the ledger%s"
                    .formatted(
                            whose,
                            rows,
                            leftOut == 0
                                    ? ""
                                    : "; %d reminders, of reviews that were moved or overdue, left out"
                                            .formatted(leftOut)));
            return true;
        }
        terminal.accept(
                "%s: %d of their %d rows and counts DIFFER from the ledger".formatted(whose, differences.size(), rows));
        differences.stream().limit(SHOWN).forEach(difference -> terminal.accept("  " + difference));
        return false;
    }

    private ListRows listed(SyntheticCouncil council, LocalDate day) {
        ServiceClient reviews = scene.client(council, "review-service");
        ListRows rows = new ListRows(persons(council, reviews));
        details(reviews, council, day, rows);
        for (String owed : List.of(DayLists.REVIEWS_OVERDUE, DayLists.REVIEWS_DUE_SOON, DayLists.REVIEWS_UNBOOKED)) {
            read(reviews, "/v1/worklists/" + owed + "?", row -> rows.owedReview(owed, row));
        }
        read(reviews, "/v1/worklists/late-without-reason?", rows::lateWithoutReason);
        read(reviews, "/v1/worklists/adjourned-reviews?", rows::adjourned);
        read(reviews, "/v1/worklists/decisions-overdue?", rows::decisionOverdue);
        read(reviews, "/v1/worklists/paperwork-late?", rows::paperworkLate);
        read(reviews, "/v1/worklists/monitoring-red?", rows::monitoringRed);
        read(reviews, "/v1/worklists/reminders-outstanding?", rows::reminderOutstanding);
        read(reviews, "/v1/worklists/midway-checks?", rows::midwayCheck);
        read(reviews, "/v1/significant-changes?told=false&", rows::changeUntold);
        read(reviews, "/v1/worklists/to-settle/reviews?", rows::reviewToSettle);
        read(reviews, "/v1/worklists/to-settle/decisions?", rows::decisionToSettle);
        read(reviews, "/v1/audit-samples?", rows::auditSample);
        ledger.entries().stream()
                .flatMap(entry -> entry instanceof CalendarDrawn drawn
                                && drawn.authority().equals(council.authority())
                        ? Stream.of(drawn)
                        : Stream.empty())
                .forEach(drawn -> scene.calendars(council).of(drawn.feedId()).ifPresent(address -> {
                    ServiceClient.Text calendar = reviews.readAt(address);
                    rows.calendar(drawn.professional(), calendar.status(), calendar.text());
                }));
        rows.counts(reviews.get(READER, "/v1/worklists/counts").orStop("counting worklists"));
        rows.auditResults(reviews.get(
                        READER,
                        "/v1/audit-results?from=%s&to=%s"
                                .formatted(day.minusYears(1).plusDays(1), day))
                .orStop("counting audit grades"));
        return rows;
    }

    /** Of reviews of which something was entered in the quarter, and whose child's record was not withdrawn since. */
    private void details(ServiceClient reviews, SyntheticCouncil council, LocalDate day, ListRows rows) {
        Map<String, String> arranged = new TreeMap<>();
        Map<String, String> heard = new TreeMap<>();
        for (Entry entry : ledger.entries()) {
            if (!entry.authority().equals(council.authority()) || !DayLists.lately(day, entry.on())) {
                continue;
            }
            switch (entry) {
                case ReviewArranged review -> arranged.put(review.reviewId(), review.person());
                case VoiceRecorded review -> heard.put(review.reviewId(), review.person());
                case ChildWithdrawn child -> {
                    arranged.values().removeIf(child.person()::equals);
                    heard.values().removeIf(child.person()::equals);
                }
                default -> {}
            }
        }
        arranged.keySet().forEach(id -> rows.arranged(detail(reviews, id, "arrangements")));
        heard.keySet().forEach(id -> rows.heard(detail(reviews, id, "voice")));
    }

    private static JsonNode detail(ServiceClient reviews, String id, String what) {
        return reviews.get(READER, "/v1/reviews/%s/%s".formatted(id, what)).orStop("reading details of a review");
    }

    private static void read(ServiceClient reviews, String list, Consumer<JsonNode> row) {
        Pages.read(reviews, READER, list + ONE_PAGE, item -> {
            row.accept(item);
            return true;
        });
    }

    /** Whom our ids of the children stand for, of all of whom a record was taken. */
    private Map<String, String> persons(SyntheticCouncil council, ServiceClient reviews) {
        List<String> sent = ledger.entries().stream()
                .filter(entry -> entry.authority().equals(council.authority()))
                .flatMap(entry -> entry instanceof ChildSent record ? Stream.of(record.person()) : Stream.empty())
                .distinct()
                .toList();
        Map<String, String> persons = new HashMap<>();
        for (int from = 0; from < sent.size(); from += LOOKED_UP_AT_ONCE) {
            List<Map<String, String>> some =
                    sent.subList(from, Math.min(sent.size(), from + LOOKED_UP_AT_ONCE)).stream()
                            .map(person -> Map.of("scheme", Integration.SOURCE_SYSTEM, "identifier", person))
                            .toList();
            reviews.ask("integration", "/v1/children/lookups", Map.of("identifiers", some))
                    .orStop("looking children up")
                    .path("items")
                    .forEach(item -> item.path("identifiers").forEach(name -> {
                        if (name.path("scheme").asText().equals(Integration.SOURCE_SYSTEM)) {
                            persons.put(
                                    item.path("childId").asText(),
                                    name.path("identifier").asText());
                        }
                    }));
        }
        return persons;
    }
}
