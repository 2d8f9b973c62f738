package org.openiro.review.preparation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a council's people are reminded. */
@Schema(name = "PreparationSettings")
record SettingsResponse(
        @Nullable LocalDate remindersFrom,
        List<TeamMailbox> mailboxes,

        @Schema(
                description =
                        "Of the webhook's address the host alone: what stands behind may be a key. Left out when there is none.")
        @Nullable
        String webhook,

        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    static final String EXAMPLE = """
            {"remindersFrom": "2026-04-01",
             "mailboxes": [{"team": "CIC-NORTH", "mailbox": "cic-north@sampleborough.example"}],
             "webhook": "https://hooks.sampleborough.example", "changedBy": "manager-001",
             "changedAt": "2026-03-09T10:15:00Z"}""";

    private static final SettingsResponse NONE = new SettingsResponse(null, List.of(), null, null, null);

    static SettingsResponse of(Optional<PreparationSetting> setting) {
        return setting.map(SettingsResponse::of).orElse(NONE);
    }

    private static SettingsResponse of(PreparationSetting setting) {
        return new SettingsResponse(
                setting.remindersFrom(),
                setting.mailboxes(),
                setting.webhook().map(each -> host(each.url())).orElse(null),
                setting.changedBy(),
                setting.changedAt());
    }

    private static String host(String url) {
        var address = URI.create(url);
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
