package org.openiro.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/** Reads JSON text, in requests and in events, and refuses the one character that PostgreSQL keeps in no text: U+0000. */
public final class StorableText extends StringDeserializer {

    public static final String EXPECTED = "expected text without the NUL character";

    private static final long serialVersionUID = 1L;

    private StorableText() {}

    public static Module module() {
        return new SimpleModule("storable text").addDeserializer(String.class, new StorableText());
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = super.deserialize(parser, context);
        if (text != null && !storable(text)) {
            throw new NulCharacter(parser);
        }
        return text;
    }

    public static boolean storable(String text) {
        return text.indexOf('\0') < 0;
    }

    /** A text holds U+0000. */
    static final class NulCharacter extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        private NulCharacter(JsonParser parser) {
            super(parser, EXPECTED);
        }
    }
}
