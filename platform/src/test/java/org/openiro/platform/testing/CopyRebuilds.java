package org.openiro.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.arc.Arc;
import jakarta.enterprise.util.TypeLiteral;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.openiro.platform.access.Roles;
import org.openiro.platform.events.CopyOfFacts;
import org.openiro.platform.events.EventHandler;

/** Has a service forget a council's copy of others' facts and hear them again, as an administrator does. */
public final class CopyRebuilds {

    private static final Duration SOON = Duration.ofSeconds(60);

    private CopyRebuilds() {}

    /**
     * Whatever the service takes of others is a part of its copy, but withdrawals, which stay; the copy, which must not be
     * empty, comes back as it was, and the service publishes nothing because of it.
     */
    public static void check(String database, String council) {
        assertThat(handled()).as("types of facts").containsExactlyInAnyOrderElementsOf(copied());
        awaitRead(council);
        Map<String, List<String>> before = copy(database, council);
        List<String> published = published(database, council);
        assertThat(before.values()).as("the copy").anySatisfy(rows -> assertThat(rows)
                .isNotEmpty());

        List<String> topics = forget(council);
        assertThat(copy(database, council).values()).as("the copy, forgotten").allSatisfy(rows -> assertThat(rows)
                .isEmpty());
        hear(topics, council);

        assertThat(copy(database, council)).as("the copy, heard again").isEqualTo(before);
        assertThat(published(database, council)).as("published").isEqualTo(published);
    }

    private static List<String> handled() {
        return Arc.container().listAll(new TypeLiteral<EventHandler<?>>() {}).stream()
                .map(handler -> handler.get().type())
                .filter(type -> !type.equals("child-withdrawn.v1"))
                .toList();
    }

    private static List<String> copied() {
        return copy().sources().stream()
                .flatMap(source -> source.types().stream())
                .toList();
    }

    private static CopyOfFacts copy() {
        return Arc.container().instance(CopyOfFacts.class).get();
    }

    /** Answers the topics that must be replayed. */
    public static List<String> forget(String council) {
        return given().auth()
                .oauth2(TestTokens.token(Roles.PLATFORM_ADMIN, council))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/copy-rebuilds")
                .then()
                .statusCode(200)
                .extract()
                .path("toReplay.topic");
    }

    /** Sends the council's facts on the topics again, and returns when the service has dealt with them. */
    public static void hear(List<String> topics, String council) {
        topics.forEach(topic -> TestEvents.replay(topic, council));
        awaitRead(council);
    }

    /** The copy's rows by table, without the numbers that a row gets when it is written. */
    public static Map<String, List<String>> copy(String database, String council) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : copy().tables()) {
            rows.put(
                    table,
                    texts(
                            database,
                            "select (to_jsonb(r) - 'id')::text from " + table + " r where authority = ? order by 1",
                            council));
        }
        return rows;
    }

    private static List<String> published(String database, String council) {
        return texts(database, "select id || ' ' || data from outbox where authority = ? order by number", council);
    }

    private static void awaitRead(String council) {
        await().atMost(SOON).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> given().auth()
                .oauth2(TestTokens.token(Roles.PLATFORM_ADMIN, council))
                .get("/v1/copy-sources")
                .then()
                .statusCode(200)
                .body("allRead", everyItem(is(true)))
                .body("allReplayRead", everyItem(is(true))));
    }

    private static List<String> texts(String database, String sql, String council) {
        try (Connection superuser = TestDatabase.superuser(database);
                PreparedStatement statement = superuser.prepareStatement(sql)) {
            statement.setString(1, council);
            try (ResultSet row = statement.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (row.next()) {
                    texts.add(row.getString(1));
                }
                return texts;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be read", e);
        }
    }
}
