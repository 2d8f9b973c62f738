package org.openiro.simulator.casemanagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.frontdoor.StandInService;
import org.openiro.simulator.frontdoor.StandInService.Asked;
import org.openiro.simulator.frontdoor.Tokens;

class DeadLetterDeskTest {

    private static final UUID EVENT = UUID.fromString("00000000-0000-3000-8000-000000000002");
    private static final String LETTERS = """
            {"items": [{"id": "l-1", "eventId": "00000000-0000-3000-8000-000000000001"},
                       {"id": "l-2", "eventId": "00000000-0000-3000-8000-000000000002"}]}""";
    private static final CaseRecord MEANT =
            new CaseRecord("synthetic-lcs:SYN0001", "child-record.v1", Map.of("personId", "SYN0001"));

    private final StandInService service = new StandInService();
    private final DeadLetterDesk desk =
            new DeadLetterDesk(new ServiceClient(service.url(), new Tokens(List.of("echo", "token"), "E09999999")));

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theLetterOfTheEventGetsItsBodyAndIsReplayedWithTheVersionThatItThenHas() {
        service.answers(200, LETTERS).answers(200, "{}").answers(200, "{}").answers(200, "{\"outcome\": \"applied\"}");

        desk.mend(EVENT, MEANT);

        assertThat(service.asked())
                .extracting(asked -> asked.method() + " " + asked.path())
                .containsExactly(
                        "GET /v1/dead-letters?state=OPEN&limit=500",
                        "GET /v1/dead-letters/l-2",
                        "PUT /v1/dead-letters/l-2",
                        "POST /v1/dead-letters/l-2/replays");
        assertThat(service.asked().get(2).body().at("/payload/personId").asText())
                .isEqualTo("SYN0001");
        assertThat(service.asked()).extracting(Asked::ifMatch).containsExactly("", "", "\"2\"", "\"3\"");
        assertThat(service.asked().getLast().key()).isNotEmpty();
    }

    @Test
    void whatWasMendedAlreadyWhenTheAnswerWasLostIsMendedAsItNowStands() {
        service.answers(200, LETTERS)
                .answers(200, "{}")
                .answers(412, "{}")
                .answers(200, "{}")
                .answers(200, "{}")
                .answers(200, "{\"outcome\": \"known\"}");

        desk.mend(EVENT, MEANT);

        assertThat(service.asked().getLast().path()).endsWith("/replays");
        assertThat(service.asked().getLast().ifMatch()).isEqualTo("\"5\"");
    }

    @Test
    void whatIsRefusedAgainStopsTheLife() {
        service.answers(200, LETTERS).answers(200, "{}").answers(200, "{}").answers(200, "{\"outcome\": \"refused\"}");

        assertThatThrownBy(() -> desk.mend(EVENT, MEANT)).hasMessageContaining("refused");
    }

    @Test
    void aLetterThatNobodyFindsStopsTheLife() {
        service.answers(200, "{\"items\": []}");

        assertThatThrownBy(() -> desk.mend(EVENT, MEANT)).hasMessageContaining("no dead letter waits");
    }
}
