package org.openiro.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Has the publishers send what they published again, and waits until those who copy it have dealt with all of it. */
record Rehearing(Administrator administrator, Terminal terminal) {

    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final Duration STEP = Duration.ofMillis(500);

    /** A topic and who publishes it. */
    private record Source(PlatformService publisher, String topic) {}

    void by(List<PlatformService> readers) {
        Map<Source, String> replays = new LinkedHashMap<>();
        for (Source source : sources(readers)) {
            JsonNode ordered =
                    administrator.order(source.publisher(), "/v1/event-replays", Map.of("topic", source.topic()));
            replays.put(source, "/v1/event-replays/" + ordered.path("id").asText());
        }
        replays.forEach((source, replay) -> {
            JsonNode finished = once(source.publisher(), replay, each -> each.hasNonNull("finishedAt"));
            terminal.say("  %-20s sent %d events of %s again"
                    .formatted(
                            source.publisher().folder(), finished.path("sent").asLong(), source.topic()));
        });
        for (PlatformService reader : readers) {
            once(reader, "/v1/copy-sources", Rehearing::readAll);
            terminal.say("  %-20s has dealt with all of it".formatted(reader.folder()));
        }
    }

    private Set<Source> sources(List<PlatformService> readers) {
        Set<Source> sources = new LinkedHashSet<>();
        for (PlatformService reader : readers) {
            for (JsonNode source : once(reader, "/v1/copy-sources", JsonNode::isArray)) {
                PlatformService publisher =
                        PlatformService.named(source.path("publisher").asText()).orElseThrow();
                sources.add(new Source(publisher, source.path("topic").asText()));
            }
        }
        return sources;
    }

    private static boolean readAll(JsonNode sources) {
        return sources.valueStream()
                .allMatch(source -> source.path("allReplayRead").asBoolean());
    }

    /** What the service answers once it is as it should be. */
    private JsonNode once(PlatformService service, String path, Predicate<JsonNode> asItShouldBe) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<JsonNode> answer = administrator.ask(service, path).filter(asItShouldBe);
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > end) {
                throw new RefusedException("%s is not done after %d hours; see %s of it"
                        .formatted(service.folder(), PATIENCE.toHours(), path));
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
