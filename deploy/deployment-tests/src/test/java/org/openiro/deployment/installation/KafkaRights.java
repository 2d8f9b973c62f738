package org.openiro.deployment.installation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
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

/** Makes on a broker, as Strimzi's operators do, the topics, users and rights of KafkaTopics and KafkaUsers. */
final class KafkaRights {

    private KafkaRights() {}

    /** One broker cannot hold three copies, nor two; all else of the topics is as written. */
    static void make(AccessControlledBroker broker, List<JsonNode> topics, List<JsonNode> users)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.openAddress()))) {
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
                admin.alterUserScramCredentials(List.of(
                                new UserScramCredentialUpsertion(name, scram, AccessControlledBroker.password(name))))
                        .all()
                        .get();
                admin.createAcls(rights(name, user.at("/spec/authorization/acls")))
                        .all()
                        .get();
            }
        }
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
}
