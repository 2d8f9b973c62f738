package org.openiro.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Turns an operation's answer into what is stored of it, and back. */
@ApplicationScoped
class AnswerForm {

    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    private final ObjectMapper json;
    private final Instance<KeptWithAnswer> kept;

    AnswerForm(ObjectMapper json, Instance<KeptWithAnswer> kept) {
        this.json = json;
        this.kept = kept;
    }

    StoredAnswer freeze(@Nullable Object answer, String requestHash) {
        Response response = response(answer);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            String value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new StoredAnswer(
                requestHash,
                response.getStatus(),
                headers,
                body(response.getEntity()),
                kept.isUnsatisfied() ? "" : kept.get().keep());
    }

    Object thaw(StoredAnswer stored, Class<?> wanted) {
        if (!kept.isUnsatisfied()) {
            kept.get().restore(stored.kept());
        }
        return wanted == RestResponse.class ? restResponse(stored) : response(stored);
    }

    private static Response response(StoredAnswer stored) {
        Response.ResponseBuilder answer = Response.status(stored.status());
        stored.headers().forEach(answer::header);
        return stored.body() == null
                ? answer.build()
                : answer.entity(stored.body()).type(JSON).build();
    }

    private static RestResponse<Object> restResponse(StoredAnswer stored) {
        RestResponse.ResponseBuilder<Object> answer =
                RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(stored.status()));
        stored.headers().forEach(answer::header);
        return stored.body() == null
                ? answer.build()
                : answer.entity(stored.body()).type(JSON).build();
    }

    private static Response response(@Nullable Object answer) {
        return switch (answer) {
            case Response response -> response;
            case RestResponse<?> response -> response.toResponse();
            case null, default ->
                throw new IllegalStateException("an idempotent command returns a Response or a RestResponse");
        };
    }

    private @Nullable String body(@Nullable Object entity) {
        try {
            return entity == null ? null : json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer can always be written", e);
        }
    }
}
