package org.openiro.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Publishes CloudEvents from a file, one {\"key\",\"headers\",\"data\"} a line, in its order.",
        footer = {
            "",
            "A header is an attribute of the event (type, id, source, time, sequence, …). Of these only \"type\"",
            "must be given. A file with a line that cannot be read is refused whole."
        })
final class PublishCommand implements Runnable {

    @Mixin
    private final LayoutOption layout = new LayoutOption();

    @Parameters(index = "0", paramLabel = "TOPIC", description = "such as case-management.E09999999")
    private String topic = "";

    @Parameters(index = "1", paramLabel = "FILE.jsonl", description = "the events")
    private Path file = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Layout platform = layout.layout();
        String kafka = RunState.require(platform).addresses().kafka();
        Clock clock = new PlatformClock(platform).now();
        int published = new Publisher(kafka).publish(topic, records(clock));
        Terminal.of(spec).say("Published %d events to %s.".formatted(published, topic));
    }

    private List<ProducerRecord<String, byte[]>> records(Clock clock) {
        EventLine reader = new EventLine(UUID::randomUUID, clock::instant);
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            if (!line.isBlank()) {
                records.add(read(reader, number, line));
            }
        }
        return records;
    }

    private ProducerRecord<String, byte[]> read(EventLine reader, int number, String line) {
        try {
            return reader.record(topic, line);
        } catch (RefusedException e) {
            throw new RefusedException(
                    "%s: line %d %s. Nothing was published.".formatted(file, number, e.getMessage()));
        }
    }

    private List<String> lines() {
        if (!Files.isReadable(file)) {
            throw new RefusedException("%s cannot be read.".formatted(file));
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
