package org.openiro.benchmarks.floor;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A process of its own: {@code FloorServer PORT PLANS.json}. */
public final class FloorServer {

    private final Vertx vertx;
    private final Map<String, FloorHandler> handlers;

    private FloorServer(Vertx vertx, Map<String, FloorHandler> handlers) {
        this.vertx = vertx;
        this.handlers = handlers;
    }

    public static void main(String[] arguments) throws Exception {
        FloorPlan[] plans = new ObjectMapper().readValue(Path.of(arguments[1]).toFile(), FloorPlan[].class);
        Map<String, FloorHandler> handlers =
                Arrays.stream(plans).collect(Collectors.toMap(FloorPlan::name, FloorHandler::of, (one, _) -> one));
        FloorServer floor = new FloorServer(Vertx.vertx(), handlers);
        floor.vertx
                .createHttpServer()
                .requestHandler(floor::handle)
                .listen(Integer.parseInt(arguments[0]), "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        System.out.println("ready");
    }

    private void handle(HttpServerRequest request) {
        String[] steps = request.path().split("/", 3);
        @Nullable FloorHandler handler = steps.length == 3 ? handlers.get(steps[1]) : null;
        if (handler == null) {
            request.response().setStatusCode(404).end();
            return;
        }
        String key = steps[2];
        vertx.executeBlocking(() -> handler.answer(key), false).onComplete(answer -> {
            if (answer.failed()) {
                request.response().setStatusCode(500).end(String.valueOf(answer.cause()));
            } else {
                request.response()
                        .putHeader("content-type", "application/json;charset=UTF-8")
                        .end(answer.result());
            }
        });
    }
}
