package org.openiro.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What the parameters of an operation are called outside. */
public final class RequestParameters {

    private RequestParameters() {}

    /** The names of the query parameters that an operation declares, in its method or in its parameter beans. */
    static Set<String> queryOf(Method operation) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : operation.getParameters()) {
            queryName(parameter, parameter.getName()).ifPresent(names::add);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType())
                        .flatMap(field -> queryName(field, field.getName()).stream())
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** How a parameter, or a field of a parameter bean, is pointed to; empty when it is the body. */
    static Optional<String> nameOf(Parameter parameter, String property) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return fields(parameter.getType())
                    .filter(field -> field.getName().equals(property))
                    .flatMap(field -> pointer(field, field.getName()).stream())
                    .findFirst();
        }
        return pointer(parameter, parameter.getName());
    }

    /** The body is the one parameter that says nothing of where it comes from. */
    public static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(annotation -> annotation.annotationType().getPackageName())
                .noneMatch(origin -> origin.startsWith("jakarta.ws.rs") || origin.startsWith("org.jboss.resteasy"));
    }

    static Optional<String> pointer(AnnotatedElement element, String declared) {
        return pointer(element.getAnnotations(), declared);
    }

    static Optional<String> pointer(Annotation[] annotations, String declared) {
        for (Annotation annotation : annotations) {
            switch (annotation) {
                case QueryParam query -> {
                    return Optional.of("?" + query.value());
                }
                case RestQuery query -> {
                    return Optional.of("?" + (query.value().isEmpty() ? declared : query.value()));
                }
                case HeaderParam header -> {
                    return Optional.of("header:" + header.value());
                }
                case PathParam path -> {
                    return Optional.of("path:" + path.value());
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static Optional<String> queryName(AnnotatedElement element, String declared) {
        return pointer(element, declared).filter(name -> name.startsWith("?")).map(name -> name.substring(1));
    }

    private static Stream<Field> fields(Class<?> bean) {
        return bean == Object.class || bean == null
                ? Stream.empty()
                : Stream.concat(Arrays.stream(bean.getDeclaredFields()), fields(bean.getSuperclass()));
    }
}
