package org.openiro.platform.events.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Numbers PostgreSQL's advisory locks: the same words give the same lock in every replica. */
public final class AdvisoryLock {

    private AdvisoryLock() {}

    /** Held shared by whoever receives a fact of the council, and alone by whoever wants none to be received meanwhile. */
    public static long ofReceiving(String authority) {
        return id("receiving", authority);
    }

    public static long id(String... words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
