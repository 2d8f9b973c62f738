package org.openiro.review.preparation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A mail server that takes mails by SMTP as any does, and keeps each as a file, so that tests read them across the class
 * loaders of Quarkus. Of a mailbox whose name begins with {@code full} it takes none; at one that begins with {@code broken} it
 * breaks off.
 */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    private static final Path KEPT = Path.of("target", "mails");

    private final ServerSocket server;

    public MailServer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        Thread.ofVirtual().start(this::serve);
        return Map.of(
                "quarkus.mailer.mock", "false",
                "openiro.mail.host", "127.0.0.1",
                "openiro.mail.port", Integer.toString(server.getLocalPort()),
                "openiro.mail.start-tls", "DISABLED");
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mails to this mailbox, as they came over the wire. */
    static List<String> takenFor(String mailbox) throws IOException {
        if (!Files.exists(KEPT)) {
            return List.of();
        }
        try (var mails = Files.list(KEPT)) {
            return mails.map(MailServer::read)
                    .filter(mail -> mail.startsWith("RCPT TO:<" + mailbox + ">"))
                    .toList();
        }
    }

    private static String read(Path mail) {
        try {
            return Files.readString(mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException e) {
                // Closed: the tests are over.
                return;
            }
        }
    }

    private static void talk(Socket client) {
        try (client;
                var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8))) {
            say(client, "220 mail.example ESMTP");
            var recipient = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("RCPT TO:<full")) {
                    say(client, "452 mailbox full");
                } else if (line.startsWith("RCPT TO:<broken")) {
                    return;
                } else if (line.equals("DATA")) {
                    say(client, "354 go on");
                    keep(recipient + "\n" + data(lines));
                    say(client, "250 taken");
                } else if (line.equals("QUIT")) {
                    say(client, "221 bye");
                    return;
                } else {
                    recipient = line.startsWith("RCPT TO:") ? line : recipient;
                    say(client, "250 fine");
                }
            }
        } catch (IOException e) {
            // The client left in the middle of a word.
        }
    }

    private static String data(BufferedReader lines) throws IOException {
        var data = new StringBuilder();
        for (var line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            data.append(line).append('\n');
        }
        return data.toString();
    }

    private static void keep(String mail) throws IOException {
        Files.createDirectories(KEPT);
        Files.writeString(KEPT.resolve(UUID.randomUUID() + ".eml"), mail);
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
        client.getOutputStream().flush();
    }
}
