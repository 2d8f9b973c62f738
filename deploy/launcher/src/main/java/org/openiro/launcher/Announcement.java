package org.openiro.launcher;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** What a person reads when everything runs: where it is, how to get in, how to stop. */
record Announcement(Layout layout, Addresses addresses) {

    void print(Terminal terminal) {
        PlatformClock clock = new PlatformClock(layout);
        terminal.say("");
        for (Replica replica : addresses.services()) {
            String url = addresses.url(replica);
            terminal.say("  %-20s %s   Swagger UI %s/q/swagger-ui".formatted(replica.name(), url, url));
        }
        terminal.say("  %-20s %s"
                .formatted("postgresql", addresses.json().at("/postgresql/url").textValue()));
        terminal.say("  %-20s %s".formatted("kafka", addresses.kafka()));
        terminal.say("");
        terminal.say("  Annual report   " + reportLink(clock.today()));
        terminal.say("  A token         deploy/token iro-manager   (deploy/token --help lists the roles)");
        if (clock.isSet()) {
            terminal.say("  Clock           %s (deploy/clock real gives it the real time)".formatted(clock.today()));
        }
        terminal.say("  Addresses       deploy/endpoints");
        terminal.say("  Logs and data   " + layout.state());
        terminal.say("  Stop            deploy/down");
        terminal.say("");
    }

    /** The last whole year's report, with a token in the link, which reporting-service takes in the local profile. */
    private String reportLink(LocalDate today) {
        int year = today.isBefore(LocalDate.of(today.getYear(), Month.APRIL, 1))
                ? today.getYear() - 2
                : today.getYear() - 1;
        TokenClaims reader =
                new TokenClaims(TokenClaims.SAMPLE_AUTHORITY, "local:report-reader", List.of("analyst"), List.of());
        return "%s/v1/annual-reports/%d?access_token=%s"
                .formatted(
                        addresses.url(PlatformService.REPORTING),
                        year,
                        reader.signed(new SigningKey(layout), Clock.systemUTC().instant()));
    }
}
