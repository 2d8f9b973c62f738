package org.openiro.simulator.frontdoor;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What this process has sent and waits for: commands that a service has not answered, and records of the case-management
 * system that have not been dealt with. A test asks it, to kill a service while there is something to lose.
 */
public final class InFlight {

    private static final InFlight OF_THIS_PROCESS = new InFlight();

    private final Map<String, AtomicInteger> commands = new ConcurrentHashMap<>();
    private final AtomicInteger records = new AtomicInteger();

    private InFlight() {}

    public static InFlight ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    /** Commands in all. */
    public int commands() {
        return commands.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** Commands to this one process. */
    public int commands(URI process) {
        return to(process).get();
    }

    public int records() {
        return records.get();
    }

    public void published() {
        records.incrementAndGet();
    }

    public void dealtWith(int many) {
        records.addAndGet(-many);
    }

    void sent(HttpRequest request) {
        count(request, 1);
    }

    void ended(HttpRequest request) {
        count(request, -1);
    }

    /** Questions do not count. */
    private void count(HttpRequest request, int one) {
        if (request.method().equals("PUT")
                || request.headers().firstValue(ServiceClient.IDEMPOTENCY_KEY).isPresent()) {
            to(request.uri()).addAndGet(one);
        }
    }

    private AtomicInteger to(URI process) {
        return commands.computeIfAbsent(process.getAuthority(), any -> new AtomicInteger());
    }
}
