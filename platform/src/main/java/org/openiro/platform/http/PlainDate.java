package org.openiro.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date as yyyy-MM-dd and in no other way: Jackson's own reader takes numbers, lists and instants for dates too. */
class PlainDate extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    PlainDate() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.VALUE_STRING)
                && FORM.matcher(json.getText()).matches()) {
            try {
                return LocalDate.parse(json.getText());
            } catch (DateTimeException _) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getText(), "no such day");
            }
        }
        return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
    }
}
