package org.openiro.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Stands where a packaged service would: takes its port from the environment and says that it is ready. */
final class StandInService {

    private StandInService() {}

    public static void main(String[] args) throws IOException {
        InetSocketAddress address = new InetSocketAddress(
                System.getenv("QUARKUS_HTTP_HOST"), Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT")));
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/q/health/ready", exchange -> answer(exchange, "{\"status\":\"UP\"}"));
        System.getenv()
                .forEach((name, value) ->
                        server.createContext("/environment/" + name, exchange -> answer(exchange, value)));
        server.start();
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
