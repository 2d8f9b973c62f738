package org.openiro.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Writes into the contract what every operation has in common: its problems, and the header of its idempotency key. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractProblems implements OASFilter {

    private static final String PROBLEM = "ProblemDetails";

    private final Set<String> commands;

    public ContractProblems(IndexView index) {
        this.commands =
                ContractOperations.annotatedWith(IdempotentCommand.class, index).keySet();
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null) {
            return;
        }
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        Set<Integer> used = new TreeSet<>();
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> used.addAll(complete(path, method, operation))));
        contract.getComponents().addSchema(PROBLEM, schema());
        used.forEach(status -> contract.getComponents().addResponse(PROBLEM + status, response(status)));
    }

    private Set<Integer> complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean command = commands.contains(ContractOperations.name(method.toString(), path));
        if (command) {
            operation.addParameter(idempotencyKey());
        }
        Set<Integer> statuses = statuses(path, operation, command);
        statuses.forEach(status -> add(operation, status));
        return statuses;
    }

    private static Set<Integer> statuses(String path, Operation operation, boolean command) {
        Set<Integer> statuses = new TreeSet<>(Set.of(400, 401, 403, 406, 500, 503));
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(413, 415));
        }
        if (command) {
            statuses.addAll(Set.of(409, 422));
        }
        if (hasIfMatch(operation)) {
            statuses.addAll(Set.of(412, 428));
        }
        return statuses;
    }

    private static boolean hasIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static void add(Operation operation, int status) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        @Nullable APIResponse own = operation.getResponses().getAPIResponse("" + status);
        if (own == null || (own.getContent() == null && own.getRef() == null)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "" + status,
                            OASFactory.createAPIResponse().ref("#/components/responses/" + PROBLEM + status));
        }
    }

    private static APIResponse response(int status) {
        String codes = Arrays.stream(PlatformProblem.values())
                .filter(problem -> problem.status() == status)
                .map(PlatformProblem::code)
                .collect(Collectors.joining(", "));
        return OASFactory.createAPIResponse()
                .description("A problem, such as: " + codes)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))
                                        .example(example(status))));
    }

    /** In this order always: the contract is compared as text. */
    private static Map<String, Object> example(int status) {
        PlatformProblem problem = EdgeProblems.ofStatus(status);
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "urn:openiro:problem:" + problem.code());
        example.put("title", problem.title());
        example.put("status", status);
        example.put("code", problem.code());
        example.put("correlationId", "0b7c6f0e-2f3c-4d7e-9d4b-6a1f5f0c8f11");
        return example;
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(IdempotentCommands.HEADER)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(
                        "Of the caller's choice, one for each command; the same key and request get the first answer.")
                .schema(text().maxLength(255));
    }

    private static Schema schema() {
        Schema error = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty(
                        "pointer", text().description("A JSON pointer into the body, or ?name of a query parameter"))
                .addProperty("code", text())
                .addProperty("detail", text());
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Why a request was refused (RFC 9457)")
                .addProperty("type", text().format("uri"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("code", text())
                .addProperty("detail", text())
                .addProperty("correlationId", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(error))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
