package org.openiro.review.preparation;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;

/** Children of a council are looked at together, and none of them holds up another. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class PreparationSweepTest {

    private final LocalDate today = LocalDate.now(Clock.system(LondonClock.LONDON));

    @Inject
    PreparationSweep sweep;

    @Test
    void aChildThatCannotBeReadKeepsNobodyOfItsCouncilFromReminders() throws SQLException {
        var council = new Council().code;
        var children = Stream.generate(() -> new PreparedChild(council, today))
                .limit(3)
                .toList();
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement()) {
            statement.execute("""
                    insert into child values ('%1$s', gen_random_uuid(), 0, '{"dateOfBirth": "unreadable"}', now());
                    insert into preparation_ahead select authority, id, '2000-01-01' from child
                    where authority = '%1$s' and facts ->> 'dateOfBirth' = 'unreadable'""".formatted(council));
            try {
                sweep.sweep();

                children.forEach(child -> child.reminders().body("items", hasSize(1)));
            } finally {
                statement.execute("delete from child where authority = '%s' and facts ->> 'dateOfBirth' = 'unreadable'"
                        .formatted(council));
            }
        }
    }

    @Test
    void aChildAtWhichSomebodyWorksIsLookedAtNextTimeAndTheOthersNow() throws SQLException {
        var busy = new PreparedChild(today);
        var other = new PreparedChild(today);
        try (var somebody = TestDatabase.superuser("review")) {
            somebody.setAutoCommit(false);
            try (var lock = somebody.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, "child:" + TestTokens.SAMPLEBOROUGH + ":" + busy.childId);
                lock.execute();
            }

            sweep.sweep();

            other.reminders().body("items", hasSize(1));
            busy.reminders().body("items", empty());
            somebody.rollback();
        }

        sweep.sweep();

        busy.reminders().body("items", hasSize(1));
    }
}
