package org.openiro.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does things at the same time. */
final class Hands implements AutoCloseable {

    private final ExecutorService hands;

    private Hands(ExecutorService hands) {
        this.hands = hands;
    }

    static Hands of(int many) {
        return new Hands(
                Executors.newFixedThreadPool(many, Thread.ofPlatform().daemon().factory()));
    }

    /** As many as there are tasks. */
    static Hands enough() {
        return new Hands(Executors.newVirtualThreadPerTaskExecutor());
    }

    /** Does all of it and answers in the given order; the first failure is the failure of all. */
    <T> List<T> together(List<Callable<T>> tasks) {
        List<Future<T>> running = tasks.stream().map(hands::submit).toList();
        List<T> done = new ArrayList<>();
        try {
            for (Future<T> each : running) {
                done.add(each.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return done;
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
