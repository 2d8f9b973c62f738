package org.openiro.platform.http;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Finds the operations that carry an annotation, by the name that the contract gives them. */
final class ContractOperations {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private ContractOperations() {}

    /** A class may stand in the index twice: in its module's and in the application's. */
    static Map<String, AnnotationInstance> annotatedWith(Class<? extends Annotation> annotation, IndexView index) {
        return index.getAnnotations(DotName.createSimple(annotation)).stream()
                .filter(each -> each.target().kind() == AnnotationTarget.Kind.METHOD)
                .collect(Collectors.toMap(each -> name(each.target().asMethod()), each -> each, (one, _) -> one));
    }

    /** Without the expressions that a path parameter may have: the contract leaves them out. */
    static String name(String method, String path) {
        return method + " " + path.replaceAll("\\{\\s*([^:}\\s]+)[^}]*}", "{$1}");
    }

    private static String name(MethodInfo operation) {
        return name(
                method(operation),
                path(operation.declaringClass().declaredAnnotation(PATH)) + path(operation.declaredAnnotation(PATH)));
    }

    private static String method(MethodInfo operation) {
        return operation.annotations().stream()
                .map(each -> each.name().withoutPackagePrefix())
                .filter(METHODS::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(operation + " answers no HTTP method"));
    }

    private static String path(@Nullable AnnotationInstance path) {
        if (path == null) {
            return "";
        }
        String bare = path.value().asString().replaceAll("^/|/$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }
}
