package org.openiro.simulator.casemanagement;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openiro.simulator.council.Dice;

/**
 * The council's own receiver of reminders. It takes a message that is signed as Standard Webhooks has it, knows one that comes
 * again by its id, and is sometimes out of order when a message comes for the first time.
 */
public final class WebhookReceiver implements AutoCloseable {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SECRET = "whsec_";
    private static final int SECRET_BYTES = 32;
    private static final Duration TOLERATED = Duration.ofMinutes(5);
    private static final int TAKEN = 204;
    private static final int NOT_SIGNED = 401;
    private static final int OUT_OF_ORDER = 500;

    private final byte[] key = new byte[SECRET_BYTES];
    private final Set<String> received = new TreeSet<>();
    private final Set<String> failedOnce = new HashSet<>();
    private final HttpServer server;
    private final Dice dice;
    private final Clock clock;
    private int notSigned;

    /** @param clock the real one: messages tell by it when they were sent */
    public WebhookReceiver(Dice dice, Clock clock) throws IOException {
        this.dice = dice;
        this.clock = clock;
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) dice.between(0, 255);
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/reminders", this::answer);
        server.start();
    }

    /** Where messages are to go. */
    public URI address() {
        return URI.create(
                "http://127.0.0.1:%d/reminders".formatted(server.getAddress().getPort()));
    }

    /** With which they are to be signed. */
    public String secret() {
        return SECRET + Base64.getEncoder().encodeToString(key);
    }

    /** The ids of the messages that were taken. */
    public synchronized Set<String> received() {
        return Set.copyOf(received);
    }

    /** How many of them were not taken when they came first. */
    public synchronized int takenAtTheSecondTime() {
        return Math.toIntExact(failedOnce.stream().filter(received::contains).count());
    }

    /** How many came without the signature of this council. */
    public synchronized int notSigned() {
        return notSigned;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            exchange.sendResponseHeaders(status(exchange.getRequestHeaders(), body), -1);
        }
    }

    private synchronized int status(Headers headers, String body) {
        String id = header(headers, "webhook-id");
        if (!signed(id, header(headers, "webhook-timestamp"), body, header(headers, "webhook-signature"))) {
            notSigned++;
            return NOT_SIGNED;
        }
        boolean first = !received.contains(id) && !failedOnce.contains(id);
        if (first && dice.happens("reminders.webhook.fails_at_first.percent")) {
            failedOnce.add(id);
            return OUT_OF_ORDER;
        }
        received.add(id);
        return TAKEN;
    }

    private static String header(Headers headers, String name) {
        String value = headers.getFirst(name);
        return value == null ? "" : value;
    }

    /** One of the signatures is ours, and the message is not an old one that somebody sends again. */
    private boolean signed(String id, String timestamp, String body, String signatures) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant());
        byte[] ours = ("v1," + signature(id + "." + timestamp + "." + body)).getBytes(UTF_8);
        return age.abs().compareTo(TOLERATED) <= 0
                && Stream.of(signatures.split(" ", -1))
                        .anyMatch(each -> MessageDigest.isEqual(ours, each.getBytes(UTF_8)));
    }

    private String signature(String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
