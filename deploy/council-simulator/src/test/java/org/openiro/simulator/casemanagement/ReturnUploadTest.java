package org.openiro.simulator.casemanagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiro.simulator.council.CouncilGenerator;
import org.openiro.simulator.council.Dials;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.council.SystemHappening.NightlyFilesUploaded;
import org.openiro.simulator.council.SystemHappening.ReturnUploaded;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.frontdoor.StandInService;
import org.openiro.simulator.frontdoor.StandInService.Asked;
import org.openiro.simulator.frontdoor.Tokens;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.Ledger;
import org.openiro.simulator.ledger.ReviewEntry.ReviewReturned;

class ReturnUploadTest {

    private static final SyntheticCouncil COUNCIL =
            CouncilGenerator.generate(new Dials(2026, 120, 1, LocalDate.of(2026, 11, 20), 0));
    private static final NightlyFilesUploaded NIGHT = COUNCIL.happenings().stream()
            .filter(NightlyFilesUploaded.class::isInstance)
            .map(NightlyFilesUploaded.class::cast)
            .findFirst()
            .orElseThrow();

    private final StandInService service = new StandInService();
    private final Ledger ledger = Ledger.inMemory();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void aNightsRowsAreNotedAndNobodyElses() {
        service.answers(201, "{\"importId\": \"i-1\", \"refused\": 0}");

        upload().upload(NIGHT.on(), NIGHT);

        assertThat(returned())
                .isNotEmpty()
                .allMatch(row -> row.collectionYear() == NIGHT.year().startsIn()
                        && NIGHT.year().holds(row.heldOn()));
        assertThat(returned().stream().map(ReviewReturned::person).collect(Collectors.toSet()))
                .isEqualTo(NIGHT.extract().keySet());
    }

    @Test
    void aRowThatWasRefusedIsNotNotedAsTaken() {
        service.answers(201, "{\"importId\": \"i-1\", \"refused\": 1}").answers(200, "{\"items\": [{\"line\": 2}]}");

        upload().upload(NIGHT.on(), NIGHT);
        int taken = returned().size();

        assertThat(ledger.entries()).hasSize(taken + 1);
    }

    @Test
    void everyUploadHasAKeyOfItsOwn() {
        List<Entry> before = ledger.entries();
        for (int i = 0; i < 3; i++) {
            service.answers(201, "{\"importId\": \"i-1\", \"refused\": 0}");
        }

        upload().upload(NIGHT.on(), NIGHT);
        upload().upload(NIGHT.on().plusDays(1), NIGHT);
        upload().upload(NIGHT.on(), new ReturnUploaded(NIGHT.on(), NIGHT.year()));

        Set<String> keys = service.asked().stream().map(Asked::key).collect(Collectors.toSet());
        assertThat(keys).hasSize(3);
        assertThat(ledger.entries()).hasSizeGreaterThan(before.size());
    }

    @Test
    void onlyTheChildrenOfANightsFilesWaitForThem() {
        String told = NIGHT.extract().firstKey();
        OnTheWay night = new OnTheWay(List.of(), List.of(NIGHT), List.of());
        OnTheWay year = new OnTheWay(List.of(), List.of(new ReturnUploaded(NIGHT.on(), NIGHT.year())), List.of());

        assertThat(night.isAbout(told)).isTrue();
        assertThat(night.isAbout("SYN-somebody-else")).isFalse();
        assertThat(year.isAbout("SYN-somebody-else")).isTrue();
    }

    private ReturnUpload upload() {
        ServiceClient reviews =
                new ServiceClient(service.url(), new Tokens(List.of("echo", "token"), COUNCIL.authority()));
        return new ReturnUpload(COUNCIL, reviews, folder, ledger);
    }

    private List<ReviewReturned> returned() {
        return ledger.entries().stream()
                .filter(ReviewReturned.class::isInstance)
                .map(ReviewReturned.class::cast)
                .toList();
    }
}
