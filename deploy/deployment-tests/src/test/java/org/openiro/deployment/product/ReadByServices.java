package org.openiro.deployment.product;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The environment variables that mean something to a service: those of properties which its code or configuration names. */
public final class ReadByServices {

    private static final Pattern PROPERTY = Pattern.compile("[a-z]+(?:[.-][a-z0-9]+)+");
    private static final String KAFKA = "KAFKA_";
    private static final Set<String> KAFKA_SETTINGS = kafkaSettings();
    private static final Set<String> NAMED_BY_SERVICES = namedByServices();

    private ReadByServices() {}

    public static boolean read(String variable) {
        return (variable.startsWith(KAFKA) ? KAFKA_SETTINGS : NAMED_BY_SERVICES).contains(variable);
    }

    /** Every property of the name "kafka.…" is handed to the clients, to consumer and producer alike. */
    private static Set<String> kafkaSettings() {
        Set<String> variables = new TreeSet<>();
        ConsumerConfig.configNames().stream()
                .filter(ProducerConfig.configNames()::contains)
                .forEach(setting -> variables.add(KAFKA + variable(setting)));
        return variables;
    }

    private static Set<String> namedByServices() {
        Set<String> variables = new TreeSet<>();
        for (PackagedService service : PackagedService.all()) {
            namedIn(service.folder() + "/src/main", variables);
        }
        namedIn("platform/src/main", variables);
        return variables;
    }

    private static void namedIn(String folder, Set<String> variables) {
        for (String end : new String[] {".properties", ".java"}) {
            for (Path file : Repository.files(folder, end)) {
                Matcher property = PROPERTY.matcher(Repository.text(file));
                while (property.find()) {
                    variables.add(variable(property.group()));
                }
            }
        }
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
}
