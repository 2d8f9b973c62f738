package org.openiro.platform.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;

/** Where a broken constraint stands: a JSON pointer into the body, or {@code ?name} of a query parameter. */
final class ViolationPointer {

    private ViolationPointer() {}

    static String of(ConstraintViolation<?> violation) {
        Optional<Parameter> parameter = parameter(violation);
        StringBuilder body = new StringBuilder();
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                body.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                body.append('/').append(UnreadableJson.escaped(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                body.append('/').append(UnreadableJson.escaped(node.getName()));
                last = node.getName();
            }
        }
        String property = last;
        return parameter.flatMap(p -> RequestParameters.nameOf(p, property)).orElse(body.toString());
    }

    private static Optional<Parameter> parameter(ConstraintViolation<?> violation) {
        String method = "";
        int index = -1;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.getName();
            } else if (node.getKind() == ElementKind.PARAMETER) {
                index = node.as(Path.ParameterNode.class).getParameterIndex();
            }
        }
        return find(violation.getRootBeanClass(), method, index);
    }

    /** Looked for from the top: the subclasses that interceptors need repeat the method without its annotations. */
    private static Optional<Parameter> find(Class<?> resource, String name, int index) {
        Optional<Parameter> declared =
                resource.getSuperclass() == null ? Optional.empty() : find(resource.getSuperclass(), name, index);
        return declared.or(() -> Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() > index && index >= 0)
                .map((Method method) -> method.getParameters()[index])
                .findFirst());
    }
}
