package org.openiro.benchmarks.statements;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Ids of copies: those of copy n are made from the original's, the same in Java, in SQL and in pgbench, and as scattered as
 * random ones, so that indexes are touched where random ids would touch them.
 */
public final class Ids {

    static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Ids() {}

    public static UUID copy(String original, long number) {
        try {
            ByteBuffer digest = ByteBuffer.wrap(
                    MessageDigest.getInstance("MD5").digest((original + number).getBytes(StandardCharsets.US_ASCII)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }

    /** The same in SQL, of two texts. */
    public static String sql(String original, String number) {
        return "md5(" + original + " || " + number + ")::uuid";
    }
}
