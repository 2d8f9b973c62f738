package org.openiro.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports of this machine's loopback address. */
public final class Ports {

    private static final int FIRST = 22_000;
    private static final int FIRST_HANDED_OUT = 32_768;

    private Ports() {}

    /**
     * A port that nobody holds, below those that systems hand out to connections by themselves (Linux: from 32768):
     * so it is still free when a server that was killed comes back to it.
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(FIRST, FIRST_HANDED_OUT)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow();
    }

    /** The first of so many ports in a row that nobody holds, chosen anew each time, from the same range as {@link #free}. */
    public static int freeRow(int length) {
        return ThreadLocalRandom.current()
                .ints(FIRST, FIRST_HANDED_OUT - length)
                .filter(first -> IntStream.range(first, first + length).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
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
