package org.openiro.review.preparation;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Brings a reminder to a council's own system, within a time. It speaks to the very address that was found allowed, whatever
 * the name leads to a moment later; follows nobody to another address; and reads nothing but the status.
 */
@ApplicationScoped
class WebhookSender {

    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(10);
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int OK = 200;
    private static final int BEYOND_OK = 300;

    private final WebhookTargets targets;
    private final Vertx vertx;

    WebhookSender(WebhookTargets targets, Vertx vertx) {
        this.targets = targets;
        this.vertx = vertx;
    }

    DeliveryOutcome send(Webhook webhook, ClaimedDelivery delivery) {
        var url = URI.create(webhook.url());
        try {
            var address = targets.addressOf(url.getHost());
            return address.isEmpty()
                    ? DeliveryOutcome.failed("ADDRESS_NOT_ALLOWED")
                    : answered(post(url, address.get(), webhook.secret(), delivery));
        } catch (UnknownHostException e) {
            return DeliveryOutcome.failed("HOST_UNKNOWN");
        } catch (TimeoutException e) {
            return DeliveryOutcome.failed("TIMED_OUT");
        } catch (ExecutionException e) {
            return DeliveryOutcome.failed(e.getCause() instanceof TimeoutException ? "TIMED_OUT" : "NOT_REACHED");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DeliveryOutcome.failed("INTERRUPTED");
        }
    }

    private static DeliveryOutcome answered(int status) {
        var code = "HTTP_" + status;
        return status >= OK && status < BEYOND_OK ? DeliveryOutcome.delivered(code) : DeliveryOutcome.failed(code);
    }

    private int post(URI url, InetAddress address, String secret, ClaimedDelivery delivery)
            throws ExecutionException, InterruptedException, TimeoutException {
        // A client of its own: no council's connection is another's, and it ends with the client, also where a receiver
        // never comes to an end.
        var client = vertx.createHttpClient(unseen());
        try {
            var status = new CompletableFuture<Integer>();
            // In one thread from the beginning: what is said of the answer is said before it can have ended.
            vertx.runOnContext(_ -> client.request(options(url, address))
                    .compose(request -> signed(request, secret, delivery)
                            .send(Buffer.buffer(delivery.body()))
                            .map(WebhookSender::status))
                    .onComplete(status::complete, status::completeExceptionally));
            return status.get(CONNECTED_WITHIN.plus(ANSWERED_WITHIN).toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            client.close();
        }
    }

    /** A trace would name the whole address, and with it the key that it may hold. */
    private static HttpClientOptions unseen() {
        return new HttpClientOptions()
                .setConnectTimeout((int) CONNECTED_WITHIN.toMillis())
                .setKeepAlive(false)
                .setTracingPolicy(TracingPolicy.IGNORE);
    }

    private static HttpClientRequest signed(HttpClientRequest request, String secret, ClaimedDelivery delivery) {
        var messageId = "msg_" + delivery.id();
        return request.putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "OpenIRO")
                .putHeader("webhook-id", messageId)
                .putHeader("webhook-timestamp", Long.toString(delivery.at()))
                .putHeader("webhook-signature", WebhookSignature.of(secret, messageId, delivery.at(), delivery.body()));
    }

    private static int status(HttpClientResponse response) {
        // Else the end of each connection would be logged as an error.
        response.exceptionHandler(_ -> {});
        return response.statusCode();
    }

    private static RequestOptions options(URI url, InetAddress address) {
        boolean https = "https".equals(url.getScheme());
        int port = url.getPort() >= 0 ? url.getPort() : https ? HTTPS : HTTP;
        var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(https)
                .setFollowRedirects(false)
                .setIdleTimeout(ANSWERED_WITHIN.toMillis())
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery());
    }
}
