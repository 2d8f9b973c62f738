package org.openiro.review.entry;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;

/** Two people who do something about one child at the same moment, as tests play them. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * The statuses of their answers. Both are on their way before either goes on: somebody else works on the child until both
     * wait.
     */
    public static List<Integer> about(String childId, Supplier<Integer> one, Supplier<Integer> another)
            throws Exception {
        var answers = new ArrayList<CompletableFuture<Integer>>();
        try (var other = TestDatabase.superuser("review")) {
            other.setAutoCommit(false);
            try (var lock = other.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, "child:" + TestTokens.SAMPLEBOROUGH + ":" + childId);
                lock.execute();
            }
            // In a thread of its own each: those that Java shares may be fewer than the requests that wait.
            for (var command : List.of(one, another)) {
                answers.add(CompletableFuture.supplyAsync(command, Thread::startVirtualThread));
            }
            await().atMost(60, SECONDS).until(() -> TestDatabase.waiting(other) == 2);
            other.rollback();
        }
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get(60, SECONDS));
        }
        return statuses;
    }
}
