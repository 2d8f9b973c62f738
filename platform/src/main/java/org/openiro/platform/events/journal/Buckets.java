package org.openiro.platform.events.journal;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Deals the keys into 64 buckets, each of which one replica sends at a time. Written into every row: never changed. */
public final class Buckets {

    public static final int COUNT = 64;

    private Buckets() {}

    public static int of(String key) {
        CRC32 hash = new CRC32();
        hash.update(key.getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % COUNT);
    }
}
