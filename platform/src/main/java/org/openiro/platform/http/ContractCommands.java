package org.openiro.platform.http;

import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Finds the operations that ask for an idempotency key, by the name that the contract gives them. */
final class ContractCommands {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName COMMAND = DotName.createSimple(IdempotentCommand.class);

    private ContractCommands() {}

    static Set<String> idempotent(IndexView index) {
        return index.getAnnotations(COMMAND).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
                .map(annotation -> annotation.target().asMethod())
                .map(method ->
                        name("POST", path(method.declaringClass().declaredAnnotation(PATH)) + path(ofMethod(method))))
                .collect(Collectors.toSet());
    }

    /** Without the expressions that a path parameter may have: the contract leaves them out. */
    static String name(String method, String path) {
        return method + " " + path.replaceAll("\\{\\s*([^:}\\s]+)[^}]*}", "{$1}");
    }

    private static @Nullable AnnotationInstance ofMethod(MethodInfo method) {
        return method.declaredAnnotation(PATH);
    }

    private static String path(@Nullable AnnotationInstance path) {
        if (path == null) {
            return "";
        }
        String bare = path.value().asString().replaceAll("^/|/$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }
}
