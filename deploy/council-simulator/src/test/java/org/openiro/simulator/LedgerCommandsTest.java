package org.openiro.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiro.simulator.ledger.ConcernEntry.ConcernRaised;
import org.openiro.simulator.ledger.Ledger;
import org.openiro.simulator.ledger.count.AnnualCount;
import picocli.CommandLine;

/** As somebody at a terminal uses them; the platform is a stand-in that answers one report. */
class LedgerCommandsTest {

    private static final String COUNCIL = "E09999999";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private final ObjectMapper json = new ObjectMapper();
    private final StringWriter printed = new StringWriter();
    private final ObjectNode report = json.createObjectNode();

    @TempDir
    Path folder;

    private Path ledger;
    private HttpServer platform;

    @BeforeEach
    void aLedgerAndAPlatform() throws IOException {
        ledger = folder.resolve("ledger.jsonl");
        try (Ledger notes = Ledger.writtenTo(ledger)) {
            notes.note(new ConcernRaised(COUNCIL, DAY, "1", List.of("SYN1"), "DRIFT_DELAY", DAY, false));
        }
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/v1/annual-reports/2024", exchange -> {
            byte[] body = report.toString().getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    @Test
    void figuresPrintsEveryNumberOfEveryCouncilInTheLedger() {
        int exitCode = run(new FiguresCommand(), "--ledger", ledger.toString(), "--year", "2024,2023");

        assertThat(exitCode).isZero();
        assertThat(printed.toString())
                .contains("E09999999 2024 concernsRaised/numerator 1")
                .contains("E09999999 2023 concernsRaised/numerator 0");
    }

    @Test
    void figuresPrintsJsonWhenAsked() throws IOException {
        run(new FiguresCommand(), "--ledger", ledger.toString(), "--year", "2024", "--json");

        assertThat(json.readTree(printed.toString())
                        .path(COUNCIL)
                        .path("2024")
                        .path("concernsRaised/numerator")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void compareAnswersNoughtWhenTheReportAgreesAndOneWhenItDoesNot() throws IOException {
        reportWhatTheLedgerGives();
        assertThat(compare()).isZero();
        assertThat(printed.toString()).contains("concernsRaised: agrees");

        ((ObjectNode) report.path("figures").path("concernsRaised")).put("numerator", 2);
        assertThat(compare()).isEqualTo(1);
        assertThat(printed.toString()).contains("concernsRaised/numerator: product 2, count 1");
    }

    private int compare() throws IOException {
        Path endpoints = folder.resolve("endpoints.json");
        Files.writeString(
                endpoints,
                "{\"reporting-service\":{\"url\":\"http://localhost:%d\"}}"
                        .formatted(platform.getAddress().getPort()));
        return run(
                new CompareCommand(),
                "--ledger",
                ledger.toString(),
                "--year",
                "2024",
                "--endpoints",
                endpoints.toString(),
                "--token-command",
                "echo token");
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command).setOut(new PrintWriter(printed, true)).execute(arguments);
    }

    private void reportWhatTheLedgerGives() {
        report.put("authority", COUNCIL).put("year", 2024);
        ObjectNode figures = report.putObject("figures");
        ObjectNode tables = report.putObject("tables");
        AnnualCount.of(Ledger.read(ledger), COUNCIL, 2024, DAY).forEach((name, number) -> {
            String[] parts = name.split("/", -1);
            if (parts.length == 3) {
                tables.withArray(parts[0]).addObject().put("row", parts[1]).put(parts[2], number);
            } else if (Character.isLowerCase(parts[1].charAt(0))) {
                figures.withObject(parts[0]).put(parts[1], number);
            } else {
                figures.withObject(parts[0])
                        .withArray("beside")
                        .addObject()
                        .put("label", parts[1])
                        .put("count", number);
            }
        });
    }
}
