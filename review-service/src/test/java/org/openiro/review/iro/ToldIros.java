package org.openiro.review.iro;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** caseload-service, as tests play it: tells what IROs are called and waits until that is known. */
public final class ToldIros {

    private ToldIros() {}

    /** An IRO of whom caseload-service knows the person: the answer is the identity provider's subject. */
    public static String person(String reference) {
        var subject = "person-" + UUID.randomUUID();
        told(UUID.randomUUID(), subject, reference);
        return subject;
    }

    public static void told(UUID iroId, @Nullable String subject, @Nullable String reference) {
        told(TestTokens.SAMPLEBOROUGH, iroId, subject, reference);
    }

    static void told(String council, UUID iroId, @Nullable String subject, @Nullable String reference) {
        TestEvents.publish("iros", "iro-changed.v1", council, iroId.toString(), """
                {"iroId": "%s", "subject": %s, "professional": %s, "vacant": false, "teamManager": false, "posts": [],
                 "absences": [], "detailUrl": "http://127.0.0.1:8082/v1/iros/%s"}""".formatted(
                        iroId, json(subject), json(reference), iroId));
        await().atMost(60, SECONDS).until(() -> known(council, iroId, subject, reference));
    }

    private static String json(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private static boolean known(String council, UUID iroId, @Nullable String subject, @Nullable String reference)
            throws SQLException {
        try (var connection = TestDatabase.superuser("review");
                var statement = connection.prepareStatement("""
                        select 1 from iro where authority = ? and iro_id = ? and subject is not distinct from ?
                            and professional is not distinct from ?""")) {
            statement.setString(1, council);
            statement.setObject(2, iroId);
            statement.setString(3, subject);
            statement.setString(4, reference);
            return statement.executeQuery().next();
        }
    }
}
