package org.openiro.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.platform.access.Roles;

/**
 * Asks every operation of the served contract as every role and compares who was let in with {@code
 * contracts/access-matrix.csv}. Any answer but 401 and 403 is being let in; ids in paths and bodies are made so that
 * nothing is found or changed.
 */
public final class AccessMatrix {

    private static final List<String> ROLES = List.of(
            Roles.IRO,
            Roles.IRO_MANAGER,
            Roles.REVIEW_ADMINISTRATOR,
            Roles.SOCIAL_WORKER,
            Roles.TEAM_MANAGER,
            Roles.SENIOR_MANAGER,
            Roles.ANALYST,
            Roles.INTEGRATION,
            Roles.AUDITOR,
            Roles.PLATFORM_ADMIN);
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String NOBODY = "E09999990";

    private AccessMatrix() {}

    /** Every operation lets in those whom the committed matrix names; without a token, only what the matrix calls open. */
    public static void check() {
        List<String> lines = new ArrayList<>();
        lines.add("operation," + String.join(",", ROLES));
        operations().forEach((name, operation) -> {
            boolean open = operation.call(given()).statusCode() != 401;
            lines.add(name + ","
                    + ROLES.stream()
                            .map(role -> open ? "open" : operation.allows(role))
                            .collect(Collectors.joining(",")));
        });
        Contracts.assertWritten("access-matrix.csv", String.join("\n", lines) + "\n");
    }

    private record Operation(String method, String path, List<String> bodyTypes) {

        String allows(String role) {
            int status =
                    call(given().auth().oauth2(TestTokens.token(role, NOBODY))).statusCode();
            assertThat(status).as("%s %s as %s", method, path, role).isNotEqualTo(401);
            return status == 403 ? "refused" : "allowed";
        }

        Response call(RequestSpecification caller) {
            RequestSpecification request = caller.header("Idempotency-Key", UUID.randomUUID());
            if (bodyTypes.contains("multipart/form-data")) {
                request = request.multiPart("nothing", "");
            } else if (!bodyTypes.isEmpty()) {
                request = request.contentType(bodyTypes.getFirst()).body("{}");
            }
            return request.request(method, path.replaceAll("\\{[^}]+}", new UUID(0, 0).toString()));
        }
    }

    private static Map<String, Operation> operations() {
        JsonPath contract =
                given().accept("application/json").get("/q/openapi?format=json").jsonPath();
        Map<String, Map<String, Object>> paths = contract.getMap("paths");
        Map<String, Operation> operations = new TreeMap<>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> operations.put(
                        method.toUpperCase(Locale.ROOT) + " " + path,
                        new Operation(method.toUpperCase(Locale.ROOT), path, bodyTypes(methods.get(method))))));
        return operations;
    }

    private static List<String> bodyTypes(Object operation) {
        if (operation instanceof Map<?, ?> fields
                && fields.get("requestBody") instanceof Map<?, ?> body
                && body.get("content") instanceof Map<?, ?> content) {
            return content.keySet().stream().map(Object::toString).toList();
        }
        return List.of();
    }
}
