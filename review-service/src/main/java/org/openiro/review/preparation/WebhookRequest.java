package org.openiro.review.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where reminders are to be brought, and the secret to sign them with. */
@Schema(
        examples =
                "{\"url\": \"https://hooks.sampleborough.example/openiro\", \"secret\": \"whsec_c2FtcGxlLXNhbXBsZS1zYW1wbGUtc2FtcGxl\"}")
record WebhookRequest(
        @Schema(description = "https on port 443, at an address that the whole internet can reach.")
        @NotBlank
        @Size(max = 2000)
        String url,

        @Schema(description = "whsec_ and the base64 of 24 to 64 random bytes; never answered again.")
        @NotBlank
        @Size(max = 200)
        String secret) {

    Webhook webhook() {
        return new Webhook(url, secret);
    }

    @Override
    public String toString() {
        return "WebhookRequest";
    }
}
