package org.openiro.platform.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Names an operation as its contract does: {@code POST /v1/concerns/{id}/close}. */
public final class OperationName {

    private static final Map<Method, String> KNOWN = new ConcurrentHashMap<>();

    private OperationName() {}

    public static String of(Method operation) {
        return KNOWN.computeIfAbsent(operation, OperationName::read);
    }

    private static String read(Method operation) {
        String path = joined(path(operation.getDeclaringClass().getAnnotation(Path.class)))
                + joined(path(operation.getAnnotation(Path.class)));
        return httpMethod(operation) + " " + (path.isEmpty() ? "/" : path);
    }

    private static String httpMethod(Method operation) {
        for (Annotation annotation : operation.getAnnotations()) {
            HttpMethod method = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (method != null) {
                return method.value();
            }
        }
        throw new IllegalStateException(operation + " answers no HTTP method");
    }

    private static String path(@Nullable Path path) {
        return path == null ? "" : path.value();
    }

    private static String joined(String path) {
        String bare = path.replaceAll("^/|/$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }
}
