package org.openiro.simulator;

import static org.openiro.simulator.GenerateCommand.required;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.frontdoor.CaseManagementTopic;
import org.openiro.simulator.frontdoor.Endpoints;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.frontdoor.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Loads the council into running services, through their front doors only; a second run changes nothing. */
@Command(name = "load", mixinStandardHelpOptions = true, description = "Loads the synthetic council into services.")
final class LoadCommand implements Callable<Integer> {

    @Mixin
    private final CouncilOptions options = new CouncilOptions();

    @Option(names = "--endpoints", required = true, description = "what deploy/endpoints prints, as a file")
    private @Nullable Path endpoints;

    @Option(
            names = "--token-command",
            required = true,
            split = " ",
            description = "command that prints a bearer token, such as deploy/token; the role is appended")
    private @Nullable List<String> tokenCommand;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        SyntheticCouncil council = options.council();
        Endpoints where = Endpoints.read(required(endpoints));
        Tokens tokens = new Tokens(required(tokenCommand), council.authority());
        PrintWriter terminal = required(spec).commandLine().getOut();
        Path files = Files.createTempDirectory("openiro-synthetic-ssda903");
        try (CaseManagementTopic topic = new CaseManagementTopic(where.kafka(), council.authority())) {
            new SampleLoad(
                            council,
                            files,
                            topic,
                            new ServiceClient(where.service("review-service"), tokens),
                            new ServiceClient(where.service("caseload-service"), tokens),
                            new ServiceClient(where.service("escalation-service"), tokens),
                            step -> {
                                terminal.println("  " + step);
                                terminal.flush();
                            })
                    .run();
        }
        return 0;
    }
}
