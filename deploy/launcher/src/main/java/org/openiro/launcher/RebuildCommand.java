package org.openiro.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiro.embedded.KafkaBroker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Has copies of other services' facts made anew from the publishers' journals, and waits until all"
                + " of it has had its effect.",
        footer = {
            "",
            "reporting-service   its whole database is dropped and made anew, for every council",
            "caseload-service    one council's copy is forgotten and heard again; what the service decided stands",
            "escalation-service  the same",
            "review-service      the same",
            "kafka               nothing is forgotten: everything published is sent again, for what was lost with it"
        })
final class RebuildCommand implements Runnable {

    @Mixin
    private final LayoutOption layoutOption = new LayoutOption();

    @Parameters(
            paramLabel = "NAME",
            description = "review-service, caseload-service, escalation-service, reporting-service or kafka")
    private String name = "";

    @Option(
            names = "--authority",
            paramLabel = "CODE",
            defaultValue = TokenClaims.SAMPLE_AUTHORITY,
            description = "the council whose copy is forgotten (default: the sample council's, ${DEFAULT-VALUE})")
    private String authority = TokenClaims.SAMPLE_AUTHORITY;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        long began = System.nanoTime();
        Layout layout = layoutOption.layout();
        Addresses addresses = RunState.require(layout).addresses();
        Terminal terminal = Terminal.of(spec);
        switch (name) {
            case KafkaBroker.NAME -> {
                try (Administrator platform = new Administrator(layout, addresses, Administrator.PLATFORM)) {
                    new Rehearing(platform, terminal).by(Arrays.asList(PlatformService.values()));
                }
            }
            case "reporting-service" -> {
                makeDatabaseAnew(layout, addresses, terminal);
                try (Administrator platform = new Administrator(layout, addresses, Administrator.PLATFORM)) {
                    new Rehearing(platform, terminal).by(List.of(PlatformService.REPORTING));
                }
            }
            case "review-service", "caseload-service", "escalation-service" -> {
                PlatformService service = PlatformService.named(name).orElseThrow();
                try (Administrator council = new Administrator(layout, addresses, authority)) {
                    JsonNode forgotten = council.order(service, "/v1/copy-rebuilds", Map.of());
                    terminal.say("  %-20s has forgotten %d rows of %d facts of %s"
                            .formatted(
                                    name,
                                    forgotten.path("rowsForgotten").asInt(),
                                    forgotten.path("factsForgotten").asInt(),
                                    authority));
                    new Rehearing(council, terminal).by(List.of(service));
                }
            }
            default ->
                throw new RefusedException(
                        "There is no copy to rebuild in \"%s\". Names: review-service, caseload-service, escalation-service,"
                                        .formatted(name)
                                + " reporting-service, kafka.");
        }
        terminal.say("Done in %d s."
                .formatted(Duration.ofNanos(System.nanoTime() - began).toSeconds()));
    }

    private static void makeDatabaseAnew(Layout layout, Addresses addresses, Terminal terminal) {
        PlatformService service = PlatformService.REPORTING;
        try (OneAtATime _ = OneAtATime.in(layout)) {
            Processes processes = new Processes(layout, addresses);
            processes.stop(service.folder());
            processes.makeDatabaseAnew(service);
            processes.startService(new Replica(service, 1));
        }
        terminal.say("  %-20s runs on an empty database".formatted(service.folder()));
    }
}
