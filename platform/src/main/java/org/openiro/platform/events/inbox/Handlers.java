package org.openiro.platform.events.inbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openiro.platform.events.EventHandler;

/** The service's handlers by type. */
@Singleton
class Handlers {

    private final Map<String, EventHandler<?>> byType;

    Handlers(@All List<EventHandler<?>> handlers) {
        byType = handlers.stream().collect(Collectors.toUnmodifiableMap(EventHandler::type, Function.identity()));
    }

    Optional<EventHandler<?>> of(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
