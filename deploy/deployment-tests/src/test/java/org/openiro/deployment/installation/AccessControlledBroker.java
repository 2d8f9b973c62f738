package org.openiro.deployment.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.awaitility.Awaitility;
import org.openiro.deployment.product.Commands;
import org.openiro.deployment.product.Repository;
import org.openiro.embedded.JavaCommand;
import org.openiro.embedded.ManagedProcess;
import org.openiro.embedded.Ports;
import org.openiro.embedded.ProcessGroup;
import org.openiro.embedded.ProcessSpec;
import org.openiro.embedded.StopSignal;

/**
 * A broker that asks who somebody is (SCRAM over TLS) and what they may do, as Strimzi's does, with the topics, users and
 * rights of the manifests. A second listener, for this test alone, makes them.
 */
final class AccessControlledBroker implements AutoCloseable {

    private static final String CLUSTER = "OpenIROAclCluster00001";
    private static final String STORE_PASSWORD = "of-this-test";

    private final Path folder;
    private final int port = Ports.free();
    private final int adminPort = Ports.free();
    private final ManagedProcess process;

    AccessControlledBroker(Path folder) throws IOException {
        this.folder = folder;
        makeCertificate();
        Path ready = folder.resolve("ready");
        String library = Repository.path("deploy/embedded/target").toString();
        this.process = ProcessGroup.ofThisJvm()
                .start(new ProcessSpec(
                        "access-controlled-broker",
                        List.of(
                                JavaCommand.ofThisJvm(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                library + "/classes:" + library + "/broker/lib/*",
                                "org.openiro.embedded.broker.BrokerMain",
                                settings().toString(),
                                CLUSTER,
                                ready.toString()),
                        Map.of(),
                        folder,
                        folder.resolve("kafka.log"),
                        StopSignal.TERM));
        Awaitility.await("the broker")
                .atMost(Duration.ofMinutes(3))
                .until(() -> Files.exists(ready) || !process.isAlive());
        assertThat(process.isAlive())
                .as(Repository.text(folder.resolve("kafka.log")))
                .isTrue();
    }

    String bootstrapServers() {
        return "localhost:" + port;
    }

    /** What says who the broker is, in PEM, as Strimzi's secret does. */
    Path certificate() {
        return folder.resolve("ca.crt");
    }

    static String password(String user) {
        return "secret-of-" + user;
    }

    /** What Strimzi puts into a user's secret. */
    static String jaas(String user, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(user, password);
    }

    /** The settings of a client that signs in so. */
    Map<String, Object> client(String user, String password) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrapServers());
        settings.put("security.protocol", "SASL_SSL");
        settings.put("sasl.mechanism", "SCRAM-SHA-512");
        settings.put("sasl.jaas.config", jaas(user, password));
        settings.put("ssl.truststore.type", "PEM");
        settings.put("ssl.truststore.location", certificate().toString());
        return settings;
    }

    /** One broker cannot hold three copies, nor two; all else of the topics is as written. */
    void make(List<JsonNode> topics, List<JsonNode> users) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + adminPort))) {
            List<NewTopic> wanted = new ArrayList<>();
            for (JsonNode topic : topics) {
                JsonNode spec = topic.path("spec");
                Map<String, String> config = new HashMap<>();
                spec.path("config")
                        .properties()
                        .forEach(each ->
                                config.put(each.getKey(), each.getValue().asText()));
                config.remove("min.insync.replicas");
                String name =
                        spec.path("topicName").asText(topic.at("/metadata/name").asText());
                wanted.add(new NewTopic(name, spec.path("partitions").asInt(), (short) 1).configs(config));
            }
            admin.createTopics(wanted).all().get();
            for (JsonNode user : users) {
                String name = user.at("/metadata/name").asText();
                ScramCredentialInfo scram = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
                admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(name, scram, password(name))))
                        .all()
                        .get();
                admin.createAcls(rights(name, user.at("/spec/authorization/acls")))
                        .all()
                        .get();
            }
        }
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(30));
    }

    private static List<AclBinding> rights(String user, JsonNode acls) {
        List<AclBinding> rights = new ArrayList<>();
        for (JsonNode acl : acls) {
            JsonNode resource = acl.path("resource");
            ResourcePattern pattern = new ResourcePattern(
                    ResourceType.fromString(resource.path("type").asText()),
                    resource.path("name").asText(),
                    resource.path("patternType").asText().equals("prefix")
                            ? PatternType.PREFIXED
                            : PatternType.LITERAL);
            for (JsonNode operation : acl.path("operations")) {
                AclOperation allowed =
                        AclOperation.fromString(operation.asText().toUpperCase(Locale.ROOT));
                rights.add(new AclBinding(
                        pattern, new AccessControlEntry("User:" + user, "*", allowed, AclPermissionType.ALLOW)));
            }
        }
        return rights;
    }

    private void makeCertificate() {
        String keytool =
                Path.of(JavaCommand.ofThisJvm()).resolveSibling("keytool").toString();
        Commands.run(List.of(
                keytool,
                "-genkeypair",
                "-alias",
                "broker",
                "-keyalg",
                "EC",
                "-dname",
                "CN=openiro",
                "-validity",
                "2",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                folder.resolve("broker.p12").toString(),
                "-storepass",
                STORE_PASSWORD));
        Commands.run(List.of(
                keytool,
                "-exportcert",
                "-rfc",
                "-alias",
                "broker",
                "-file",
                certificate().toString(),
                "-keystore",
                folder.resolve("broker.p12").toString(),
                "-storepass",
                STORE_PASSWORD));
    }

    private Path settings() throws IOException {
        int controllerPort = Ports.free();
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@127.0.0.1:" + controllerPort,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                "TEST://127.0.0.1:%d,TLS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                        .formatted(adminPort, port, controllerPort),
                "advertised.listeners",
                "TEST://127.0.0.1:%d,TLS://localhost:%d".formatted(adminPort, port),
                "listener.security.protocol.map",
                "TEST:PLAINTEXT,TLS:SASL_SSL,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name",
                "TEST",
                "log.dirs",
                folder.resolve("data").toString(),
                "auto.create.topics.enable",
                "false"));
        settings.putAll(Map.of(
                "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                // Whoever comes by the listeners that this test keeps to itself.
                "super.users", "User:ANONYMOUS",
                "sasl.enabled.mechanisms", "SCRAM-SHA-512",
                "listener.name.tls.ssl.keystore.type", "PKCS12",
                "listener.name.tls.ssl.keystore.location",
                        folder.resolve("broker.p12").toString(),
                "listener.name.tls.ssl.keystore.password", STORE_PASSWORD,
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1"));
        settings.setProperty(
                "listener.name.tls.scram-sha-512.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required;");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        Path file = folder.resolve("broker.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        return file;
    }
}
