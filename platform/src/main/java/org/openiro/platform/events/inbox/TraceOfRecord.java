package org.openiro.platform.events.inbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.deadletter.Incoming;
import org.openiro.platform.http.Correlation;

/** Makes the handling of a record a part of the trace in which it was published, under its correlation id. */
@Singleton
class TraceOfRecord {

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
        Correlation.continueAs(record.header("ce_correlationid").orElse(null));
        try {
            Context.current().with(span).wrap(work).run();
        } finally {
            Correlation.end();
            span.end();
        }
    }

    /** What goes on now, for what is done because of the same record once this is over. */
    Consumer<Runnable> goingOn() {
        Context context = Context.current();
        String correlation = Correlation.current();
        return work -> {
            Correlation.continueAs(correlation);
            try {
                context.wrap(work).run();
            } finally {
                Correlation.end();
            }
        };
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
