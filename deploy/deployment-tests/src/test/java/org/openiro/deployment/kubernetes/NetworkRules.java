package org.openiro.deployment.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the network policies of an overlay allow, by Kubernetes' own rule: whoever is selected by a policy of a direction
 * may do in it what at least one of those policies allows. Ports are compared as they are written.
 */
record NetworkRules(List<JsonNode> policies) {

    /** Whoever talks: a pod of this namespace by its labels, or one of another by that namespace's name. */
    record Peer(String namespace, Map<String, String> labels) {

        static Peer pod(Map<String, String> labels) {
            return new Peer("", labels);
        }

        static Peer in(String namespace, Map<String, String> labels) {
            return new Peer(namespace, labels);
        }

        private boolean here() {
            return namespace.isEmpty();
        }
    }

    boolean allow(Peer from, Peer to, String port) {
        return mayLeave(from, to, port) && mayEnter(from, to, port);
    }

    boolean mayLeave(Peer from, Peer to, String port) {
        return rules("Egress", "egress", from).stream()
                .anyMatch(rule -> portMatches(rule, port) && peerMatches(rule, "to", to));
    }

    boolean mayEnter(Peer from, Peer to, String port) {
        return rules("Ingress", "ingress", to).stream()
                .anyMatch(rule -> portMatches(rule, port) && peerMatches(rule, "from", from));
    }

    /** Whether the pod may open a connection to an address outside the cluster that lies in this block of a rule. */
    boolean allowOutside(Peer from, String cidr, String port) {
        return rules("Egress", "egress", from).stream()
                .anyMatch(rule -> portMatches(rule, port)
                        && (!rule.has("to") || rule.findValuesAsText("cidr").contains(cidr)));
    }

    private List<JsonNode> rules(String type, String field, Peer self) {
        List<JsonNode> rules = new ArrayList<>();
        boolean selected = false;
        for (JsonNode policy : policies) {
            JsonNode spec = policy.path("spec");
            boolean ofThisDirection = spec.path("policyTypes").toString().contains("\"" + type + "\"");
            if (ofThisDirection && selects(spec.path("podSelector"), self.labels())) {
                selected = true;
                spec.path(field).forEach(rules::add);
            }
        }
        if (!selected) {
            throw new AssertionError("No policy of %s selects %s: everything would be allowed".formatted(type, self));
        }
        return rules;
    }

    private static boolean portMatches(JsonNode rule, String port) {
        return !rule.has("ports") || rule.path("ports").findValuesAsText("port").contains(port);
    }

    private static boolean peerMatches(JsonNode rule, String side, Peer other) {
        if (!rule.has(side)) {
            return true;
        }
        for (JsonNode each : rule.path(side)) {
            boolean namespace = each.has("namespaceSelector")
                    ? selects(each.path("namespaceSelector"), Map.of("kubernetes.io/metadata.name", other.namespace()))
                    : other.here();
            if (!each.has("ipBlock") && namespace && selects(each.path("podSelector"), other.labels())) {
                return true;
            }
        }
        return false;
    }

    private static boolean selects(JsonNode selector, Map<String, String> labels) {
        for (Map.Entry<String, JsonNode> wanted : selector.path("matchLabels").properties()) {
            if (!wanted.getValue().asText().equals(labels.get(wanted.getKey()))) {
                return false;
            }
        }
        for (JsonNode expression : selector.path("matchExpressions")) {
            if (!expression.path("operator").asText().equals("NotIn")) {
                throw new AssertionError("Not known here: " + expression);
            }
            String value = labels.get(expression.path("key").asText());
            for (JsonNode excluded : expression.path("values")) {
                if (excluded.asText().equals(value)) {
                    return false;
                }
            }
        }
        return true;
    }
}
