package org.openiro.platform.events.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The bytes of a record, which may be anything. */
public final class Body {

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A record without a value has an empty body. */
    public static Body of(byte @Nullable [] bytes) {
        return new Body(bytes == null ? new byte[0] : bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean empty() {
        return bytes.length == 0;
    }

    /** For people who mend it: as it stands where it is text, else in Base64. */
    public String text() {
        String text = new String(bytes, UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : Base64.getEncoder().encodeToString(bytes);
    }
}
