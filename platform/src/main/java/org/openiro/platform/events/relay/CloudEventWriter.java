package org.openiro.platform.events.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Writes a row of the journal as a CloudEvent in binary mode; the same row always gives the same event. */
final class CloudEventWriter {

    private static final W3CTraceContextPropagator TRACE = W3CTraceContextPropagator.getInstance();

    private final String source;
    private final Tracer tracer;

    CloudEventWriter(String service, OpenTelemetry telemetry) {
        this.source = "urn:openiro:" + service;
        this.tracer = telemetry.getTracer("org.openiro.platform.events");
    }

    /** The sending of a row, as a part of the trace in which it was published. */
    Span span(JournalRow row) {
        return tracer.spanBuilder(row.topic() + " publish")
                .setSpanKind(SpanKind.PRODUCER)
                .setParent(TRACE.extract(Context.root(), row, new Traceparent()))
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", row.topic())
                .startSpan();
    }

    ProducerRecord<String, byte[]> record(JournalRow row, String topic, Span span) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, row.key(), row.data().getBytes(UTF_8));
        Headers headers = record.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", row.id().toString());
        put(headers, "ce_type", row.type());
        put(headers, "ce_source", source);
        put(headers, "ce_time", row.recordedAt().toString());
        put(headers, "ce_authority", row.authority());
        put(headers, "ce_sequence", Long.toString(row.number()));
        put(headers, "ce_correlationid", row.correlationId());
        put(headers, "content-type", "application/json");
        trace(row, span).forEach((name, value) -> put(headers, name, value));
        return record;
    }

    private static Map<String, String> trace(JournalRow row, Span span) {
        Map<String, String> carrier = new HashMap<>();
        Context context = span.getSpanContext().isValid()
                ? Context.root().with(span)
                : TRACE.extract(Context.root(), row, new Traceparent());
        TRACE.inject(context, carrier, (map, name, value) -> {
            if (map != null) {
                map.put(name, value);
            }
        });
        return carrier;
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(UTF_8));
        }
    }

    private static final class Traceparent implements TextMapGetter<JournalRow> {

        @Override
        public Iterable<String> keys(JournalRow row) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable JournalRow row, String name) {
            return row == null || !name.equals("traceparent") ? null : row.traceparent();
        }
    }
}
