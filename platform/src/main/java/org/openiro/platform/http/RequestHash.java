package org.openiro.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two requests ask for the same: path, query, If-Match and what the body says. Its spelling does not count,
 * be it white space in JSON or the boundary between the parts of a form.
 */
@ApplicationScoped
class RequestHash {

    private final ObjectMapper json;
    private final UriInfo address;
    private final HttpHeaders headers;

    RequestHash(ObjectMapper json, UriInfo address, HttpHeaders headers) {
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.address = address;
        this.headers = headers;
    }

    String of(Method operation, @Nullable Object[] arguments) throws IOException {
        MessageDigest digest = sha256();
        try (DigestOutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            text(sink, address.getRequestUri().getRawPath());
            text(sink, address.getRequestUri().getRawQuery());
            text(sink, headers.getHeaderString(HttpHeaders.IF_MATCH));
            FormData form = CurrentRequestManager.get().getFormData();
            if (form != null) {
                form(sink, form);
            } else {
                for (int i = 0; i < arguments.length; i++) {
                    if (RequestParameters.isBody(operation.getParameters()[i])) {
                        sink.write(json.writeValueAsBytes(arguments[i]));
                    }
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void form(OutputStream sink, FormData form) throws IOException {
        for (String name : form) {
            for (FormValue value : form.get(name)) {
                text(sink, name);
                if (value.isFileItem()) {
                    text(sink, value.getFileName());
                    try (InputStream content = value.getFileItem().getInputStream()) {
                        content.transferTo(sink);
                    }
                } else {
                    text(sink, value.getValue());
                }
            }
        }
    }

    /** Each piece ends with a byte that UTF-8 never holds, so that no two sequences of pieces look alike. */
    private static void text(OutputStream sink, @Nullable String piece) throws IOException {
        sink.write(piece == null ? new byte[0] : piece.getBytes(StandardCharsets.UTF_8));
        sink.write(piece == null ? 0xFE : 0xFF);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
