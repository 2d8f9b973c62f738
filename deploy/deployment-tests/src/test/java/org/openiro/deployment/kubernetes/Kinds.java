package org.openiro.deployment.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.Map;
import java.util.Optional;

/** The fields of Kubernetes' and Strimzi's kinds, from their own Java types, read so that a field they lack is refused. */
final class Kinds {

    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            Map.entry("v1 Namespace", Namespace.class),
            Map.entry("v1 ConfigMap", ConfigMap.class),
            Map.entry("v1 Service", Service.class),
            Map.entry("v1 ServiceAccount", ServiceAccount.class),
            Map.entry("apps/v1 Deployment", Deployment.class),
            Map.entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("networking.k8s.io/v1 Ingress", Ingress.class),
            Map.entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
            Map.entry("kafka.strimzi.io/v1 Kafka", strimzi("kafka.Kafka")),
            Map.entry("kafka.strimzi.io/v1 KafkaNodePool", strimzi("nodepool.KafkaNodePool")),
            Map.entry("kafka.strimzi.io/v1 KafkaTopic", strimzi("topic.KafkaTopic")),
            Map.entry("kafka.strimzi.io/v1 KafkaUser", strimzi("user.KafkaUser")));

    private static final ObjectMapper STRICT =
            new ObjectMapper().setAnnotationIntrospector(new NoPlaceForUnknownFields());

    private Kinds() {}

    /** By name: the types carry annotations of a library that nobody can have, and the compiler would warn of each. */
    private static Class<?> strimzi(String name) {
        try {
            return Class.forName("io.strimzi.api.kafka.model." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean known(JsonNode manifest) {
        return TYPES.containsKey(kind(manifest));
    }

    /** What the kind refuses in the manifest. */
    static Optional<String> refusal(JsonNode manifest) {
        try {
            STRICT.treeToValue(manifest, TYPES.get(kind(manifest)));
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of("%s %s: %s".formatted(kind(manifest), Overlay.name(manifest), e.getMessage()));
        }
    }

    static String kind(JsonNode manifest) {
        return manifest.path("apiVersion").asText() + " " + Overlay.kind(manifest);
    }

    /** The types put what they do not know into a map; without that map Jackson refuses it. */
    private static final class NoPlaceForUnknownFields extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
