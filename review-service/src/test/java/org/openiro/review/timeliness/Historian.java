package org.openiro.review.timeliness;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;

/** A council's IRO manager, as tests play it: says from when the council's history is complete, and judged by our dates. */
public record Historian(String council) {

    private static final String SETTINGS = "/v1/timeliness-settings";

    public void historyFrom(@Nullable LocalDate day) {
        set(day, null).statusCode(200);
    }

    /** While this work is done, history begins on that day; without the council's children being followed for it. */
    public static void meanwhile(String council, LocalDate historyFrom, Runnable work) {
        write("""
                insert into timeliness_setting (authority, id, number, history_from, reason, recorded_by, recorded_at)
                values ('%s', gen_random_uuid(), 1000, '%s', 'Of a test', 'test', now())""".formatted(council, historyFrom));
        try {
            work.run();
        } finally {
            write("delete from timeliness_setting where number = 1000 and authority = '%s'".formatted(council));
        }
    }

    private static void write(String sql) {
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    ValidatableResponse settings() {
        return given().auth()
                .oauth2(TestTokens.token("iro-manager", council))
                .get(SETTINGS)
                .then()
                .statusCode(200);
    }

    ValidatableResponse set(@Nullable LocalDate historyFrom, @Nullable LocalDate timelinessFrom) {
        return put(settings().extract().header("ETag"), """
                {"historyFrom": %s, "timelinessFrom": %s, "reason": "Nothing before was loaded"}""".formatted(json(historyFrom), json(timelinessFrom)));
    }

    ValidatableResponse put(@Nullable String ifMatch, String body) {
        var request =
                given().auth().oauth2(TestTokens.token("iro-manager", council)).contentType("application/json");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .body(body)
                .put(SETTINGS)
                .then();
    }

    private static String json(@Nullable LocalDate day) {
        return day == null ? "null" : "\"" + day + "\"";
    }
}
