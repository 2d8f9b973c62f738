package org.openiro.deployment.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.deployment.kubernetes.NetworkRules.Peer;
import org.openiro.deployment.product.PackagedService;

/** Who may reach whom: what is needed, and nothing that is not. */
class NetworkTest {

    private static final Peer STRANGER = Peer.pod(Map.of("app.kubernetes.io/name", "something-else"));
    private static final Peer BROKER =
            Peer.pod(Map.of("strimzi.io/cluster", "openiro", "strimzi.io/name", "openiro-kafka"));
    private static final Peer TOPIC_OPERATOR =
            Peer.pod(Map.of("strimzi.io/cluster", "openiro", "strimzi.io/name", "openiro-entity-operator"));
    private static final String ANYWHERE = "0.0.0.0/0";

    private final Overlay overlay = Overlay.oneCouncil();
    private final NetworkRules rules = new NetworkRules(overlay.ofKind("NetworkPolicy"));

    static List<PackagedService> services() {
        return PackagedService.all();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceReachesItsDatabaseKafkaNamesAndTheIdentityProvider(PackagedService service) {
        Peer pod = pod(service);

        assertThat(rules.allow(pod, database(service), "5432")).isTrue();
        assertThat(rules.mayLeave(pod, BROKER, "9093")).isTrue();
        assertThat(rules.mayLeave(pod, Peer.in("kube-system", Map.of("k8s-app", "kube-dns")), "53"))
                .isTrue();
        assertThat(rules.allowOutside(pod, ANYWHERE, "443")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceReachesNoOtherServiceAndNoOtherDatabase(PackagedService service) {
        for (PackagedService other : services()) {
            assertThat(rules.mayLeave(pod(service), pod(other), "http")).isFalse();
            assertThat(rules.mayEnter(pod(service), pod(other), "http")).isFalse();
            assertThat(rules.mayLeave(pod(service), database(other), "5432")).isEqualTo(other.equals(service));
            assertThat(rules.mayEnter(pod(service), database(other), "5432")).isEqualTo(other.equals(service));
        }
        assertThat(rules.mayLeave(pod(service), Peer.in("elsewhere", Map.of()), "443"))
                .isFalse();
        assertThat(rules.mayLeave(pod(service), Peer.in("kube-system", Map.of()), "6443"))
                .as("the interface of the cluster")
                .isFalse();
        assertThat(rules.allowOutside(pod(service), ANYWHERE, "80")).isFalse();
    }

    @Test
    void theIdentityProviderIsOnThePublicNetworkNeverTheMachinesOwn() {
        JsonNode fromServices = overlay.named("NetworkPolicy", "from-services").findValue("except");

        assertThat(fromServices.toString())
                .contains("\"169.254.0.0/16\"", "\"10.0.0.0/8\"", "\"172.16.0.0/12\"", "\"192.168.0.0/16\"");
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceIsReachedByTheIngressAndByMonitoringOnly(PackagedService service) {
        assertThat(rules.mayEnter(Peer.in("ingress", Map.of()), pod(service), "http"))
                .isTrue();
        assertThat(rules.mayEnter(Peer.in("monitoring", Map.of()), pod(service), "http"))
                .isTrue();
        assertThat(rules.mayEnter(Peer.in("elsewhere", Map.of()), pod(service), "http"))
                .isFalse();
        assertThat(rules.mayEnter(STRANGER, pod(service), "http")).isFalse();
        assertThat(rules.mayEnter(STRANGER, database(service), "5432")).isFalse();
        assertThat(rules.mayEnter(Peer.in("elsewhere", Map.of()), database(service), "5432"))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aDatabaseReachesItsStandbysAndIsReachedByItsOperator(PackagedService service) {
        Peer database = database(service);

        assertThat(rules.allow(database, database, "5432")).isTrue();
        assertThat(rules.mayEnter(Peer.in("cnpg-system", Map.of()), database, "8000"))
                .isTrue();
        assertThat(rules.allowOutside(database, ANYWHERE, "443")).isTrue();
        assertThat(rules.mayLeave(database, pod(service), "http")).isFalse();
    }

    @Test
    void brokersReachEachOtherAndTheirOperatorsReachThem() {
        assertThat(rules.mayLeave(BROKER, BROKER, "9090")).isTrue();
        assertThat(rules.mayLeave(BROKER, BROKER, "9091")).isTrue();
        assertThat(rules.mayLeave(TOPIC_OPERATOR, BROKER, "9091")).isTrue();
        assertThat(rules.mayLeave(BROKER, pod(services().getFirst()), "http")).isFalse();
    }

    /** What comes in to brokers is Strimzi's to write, from the listener's peers. */
    @Test
    void onlyServicesComeInAtTheListenerOfTheCluster() {
        JsonNode peers = overlay.named("Kafka", "openiro").at("/spec/kafka/listeners/0/networkPolicyPeers");

        assertThat(peers.toString())
                .isEqualTo("[{\"podSelector\":{\"matchLabels\":{\"app.kubernetes.io/component\":\"service\"}}}]");
    }

    private Peer pod(PackagedService service) {
        JsonNode labels = overlay.named("Deployment", service.name()).at("/spec/template/metadata/labels");
        Map<String, String> map = new TreeMap<>();
        labels.properties()
                .forEach(label -> map.put(label.getKey(), label.getValue().asText()));
        return Peer.pod(map);
    }

    private Peer database(PackagedService service) {
        String cluster = service.database() + "-db";
        overlay.named("Cluster", cluster);
        return Peer.pod(Map.of("cnpg.io/cluster", cluster));
    }
}
