package org.openiro.review.practice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.get;
import static org.openiro.review.entry.EntryCommands.neverWas;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;

/** Standards that begin today or later, and such as are told of days that have passed. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class StandardsOverHttpTest {

    @Inject
    Clock clock;

    private LocalDate today;
    private ValidatableResponse standard;

    @BeforeEach
    void aStandardOfToday() {
        today = LocalDate.now(clock);
        standard = set(today).statusCode(201);
    }

    @AfterEach
    void itNeverWas() {
        neverWas(get(address(standard)), today.toString());
    }

    @Test
    void oneSetOnItsFirstDayIsNotBackDatedAndOneOfTheDayBeforeIs() {
        standard.body("backDated", equalTo(false)).body("ends", empty()).body("until", nullValue());
        var yesterday = today.minusDays(1);
        var backDated = set(yesterday);
        backDated.statusCode(201).body("backDated", equalTo(true));
        neverWas(backDated, yesterday.toString());
    }

    @Test
    void eachEndIsARowWithItsReasonAndTheLastCounts() {
        var ended = end(standard, today.plusDays(9), "A trial");
        ended.statusCode(200)
                .body("until", equalTo(today.plusDays(9).toString()))
                .body("ends.reason", contains("A trial"))
                .body("ends.endedBy", contains("test-iro-manager"))
                .body("ends.backDated", contains(false));

        end(ended, today.plusDays(3), "Shorter").statusCode(200);
        get(address(standard))
                .body("until", equalTo(today.plusDays(3).toString()))
                .body(
                        "ends.until",
                        contains(today.plusDays(9).toString(), today.plusDays(3).toString()))
                .body("ends.reason", contains("A trial", "Shorter"));
    }

    @Test
    void anEndThatChangesDaysThatHavePassedIsMarked() {
        var earlier = set(today.minusDays(30));
        var gone = end(earlier, today.minusDays(1), "It was replaced");
        gone.body("ends.backDated", contains(true));
        var back = end(gone, today.plusDays(30), "It was not");
        back.body("ends.backDated", contains(true, true))
                .body("until", equalTo(today.plusDays(30).toString()));
        var again = end(back, today, "From today");
        again.body("ends.backDated", contains(true, true, false));
        end(again, today.minusDays(30), "It never was").body("ends", hasSize(4));
    }

    @Test
    void anEndNeedsItsReasonAndTheVersionThatWasSeen() {
        command("iro-manager", standard)
                .body("{\"until\": \"" + today + "\"}")
                .post(address(standard) + "/end")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        end(standard, today.minusDays(1), "Before it began")
                .statusCode(422)
                .body("errors.code", contains("before-from"));
        end(standard, today.plusDays(9), "A trial").statusCode(200);
        end(standard, today.plusDays(9), "Another's trial").statusCode(412);
    }

    private static ValidatableResponse set(LocalDate from) {
        return command("iro-manager")
                .body("{\"kind\": \"MIDWAY_AFTER_WEEKS\", \"number\": 26, \"from\": \"" + from + "\"}")
                .post("/v1/practice-standards")
                .then();
    }

    private static ValidatableResponse end(ValidatableResponse read, LocalDate until, String reason) {
        return command("iro-manager", read)
                .body("{\"until\": \"%s\", \"reason\": \"%s\"}".formatted(until, reason))
                .post(address(read) + "/end")
                .then();
    }

    private static String address(ValidatableResponse read) {
        return "/v1/practice-standards/" + read.extract().<String>path("standardId");
    }
}
