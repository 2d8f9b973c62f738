package org.openiro.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/** Writes the example of each {@link PageExample} into the contract, beside the schema that stands there. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractExamples implements OASFilter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final IndexView index;
    private final Map<String, AnnotationInstance> examples;

    public ContractExamples(IndexView index) {
        this.index = index;
        this.examples = ContractOperations.annotatedWith(PageExample.class, index);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null) {
            return;
        }
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    var example = examples.get(ContractOperations.name(method.toString(), path));
                    if (example != null) {
                        show(operation, example);
                    }
                }));
    }

    private void show(Operation operation, AnnotationInstance example) {
        var answer = operation.getResponses().getAPIResponse("200");
        answer.setDescription(example.valueWithDefault(index, "description").asString());
        answer.getContent()
                .getMediaType(MediaType.APPLICATION_JSON)
                .addExample(
                        example.value("name").asString(),
                        OASFactory.createExample().value(read(example.value().asString())));
    }

    private static Object read(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an example is not JSON", e);
        }
    }
}
