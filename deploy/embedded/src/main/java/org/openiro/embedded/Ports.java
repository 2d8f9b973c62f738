package org.openiro.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine's loopback address. */
public final class Ports {

    private Ports() {}

    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails with the name of who holds the port, when somebody does. */
    public static void requireFree(int port, String wantedBy) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers do: a port whose last connections are still fading away counts as free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StartFailedException(
                    "Port %d, wanted by %s, is in use by %s.".formatted(port, wantedBy, PortHolder.of(port)), e);
        }
    }
}
