package org.openiro.benchmarks.effect;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openiro.benchmarks.council.CaseManagement;

/** Asks for some of the children as a user would until their due date is answered: the check on the commit times. */
final class SeenOverHttp implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("\"childId\":\"([0-9a-f-]{36})\"");
    private static final Duration STEP = Duration.ofMillis(5);
    /** Of what it has taken already, one part of so many is waited. */
    private static final int PAUSES = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> asking = new ArrayList<>();
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();
    private final String url;
    private final String token;

    SeenOverHttp(String url, String token) {
        this.url = url;
        this.token = token;
    }

    void follow(String person) {
        Instant from = Clock.systemUTC().instant();
        asking.add(threads.submit(() -> untilSeen(person, from)));
    }

    /** When the due date of each was answered. */
    Map<String, Instant> awaitAll() throws Exception {
        for (Future<?> one : asking) {
            one.get();
        }
        return Map.copyOf(seen);
    }

    private boolean untilSeen(String person, Instant from) throws Exception {
        HttpRequest lookup = request("/v1/children/lookups")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"identifiers\":[{\"scheme\":\"%s\",\"identifier\":\"%s\"}]}"
                        .formatted(CaseManagement.SCHEME, person)))
                .build();
        String answer = "none";
        while (Duration.between(from, Clock.systemUTC().instant()).compareTo(PATIENCE) < 0) {
            answer = http.send(lookup, BodyHandlers.ofString()).body();
            Matcher id = ID.matcher(answer);
            if (id.find()) {
                answer = http.send(
                                request("/v1/children/" + id.group(1) + "/due-dates")
                                        .build(),
                                BodyHandlers.ofString())
                        .body();
                if (answer.contains("\"statutoryDueOn\":\"2026-")) {
                    seen.put(person, Clock.systemUTC().instant());
                    return true;
                }
            }
            LockSupport.parkNanos(pause(from));
        }
        throw new IllegalStateException("a due date was never answered; the last answer: " + answer);
    }

    /** Asking costs time itself: the longer it has taken already, the more seldom is it asked. */
    private static long pause(Instant from) {
        Duration taken = Duration.between(from, Clock.systemUTC().instant());
        return Math.max(STEP.toNanos(), taken.dividedBy(PAUSES).toNanos());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }

    @Override
    public void close() {
        threads.close();
        http.close();
    }
}
