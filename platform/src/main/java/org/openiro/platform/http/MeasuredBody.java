package org.openiro.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that did not say its length and turns out too large, with a problem: the server's own limit cannot. */
@Provider
public class MeasuredBody implements ReaderInterceptor {

    private final long limit;

    MeasuredBody(@ConfigProperty(name = "openiro.http.largest-body") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Measured(context.getInputStream(), limit));
        return context.proceed();
    }

    private static final class Measured extends FilterInputStream {

        private long left;

        Measured(InputStream body, long limit) {
            super(body);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new ProblemException(PlatformProblem.TOO_LARGE);
            }
        }
    }
}
