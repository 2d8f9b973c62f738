package org.openiro.platform.events.inbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.deadletter.Incoming;

/** Makes the handling of a record a part of the trace in which it was published, under its correlation id. */
@Singleton
class TraceOfRecord {

    private static final String CORRELATION_ID = "correlationId";

    private final Tracer tracer;

    TraceOfRecord(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("org.openiro.platform.events");
    }

    void within(Incoming record, Runnable work) {
        Span span = tracer.spanBuilder(record.home() + " process")
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(W3CTraceContextPropagator.getInstance().extract(Context.root(), record, new HeadersOf()))
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", record.topic())
                .startSpan();
        record.header("ce_correlationid").ifPresent(id -> MDC.put(CORRELATION_ID, id));
        try {
            Context.current().with(span).wrap(work).run();
        } finally {
            MDC.remove(CORRELATION_ID);
            span.end();
        }
    }

    private static final class HeadersOf implements TextMapGetter<Incoming> {

        @Override
        public Iterable<String> keys(Incoming record) {
            return record.headers().keySet();
        }

        @Override
        public @Nullable String get(@Nullable Incoming record, String name) {
            return record == null ? null : record.header(name).orElse(null);
        }
    }
}
