package org.openiro.launcher;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Prints a bearer token that the local services accept for twelve hours.",
        footer = {
            "",
            "Roles: iro, iro-manager, review-administrator, social-worker, team-manager, senior-manager,",
            "analyst, integration, auditor, platform-admin."
        })
final class TokenCommand implements Runnable {

    @Mixin
    private final LayoutOption layout = new LayoutOption();

    @Parameters(paramLabel = "ROLE", split = ",", description = "one role, or several with commas between")
    private List<String> roles = List.of();

    @Option(
            names = "--authority",
            paramLabel = "CODE",
            defaultValue = TokenClaims.SAMPLE_AUTHORITY,
            description = "the council's ONS code (default: the sample council's, ${DEFAULT-VALUE})")
    private String authority = TokenClaims.SAMPLE_AUTHORITY;

    @Option(names = "--subject", paramLabel = "ID", description = "the person's stable id (default: local:ROLE)")
    private @Nullable String subject;

    @Option(names = "--teams", paramLabel = "A,B", split = ",", description = "the teams that a role answers for")
    private List<String> teams = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        for (String role : roles) {
            if (!TokenClaims.ROLES.contains(role)) {
                throw new RefusedException(
                        "There is no role \"%s\". Roles: %s.".formatted(role, String.join(", ", TokenClaims.ROLES)));
            }
        }
        String who = subject == null ? "local:" + roles.getFirst() : subject;
        SigningKey key = new SigningKey(layout.layout());
        Terminal.of(spec)
                .say(new TokenClaims(authority, who, roles, teams)
                        .signed(key, Clock.systemUTC().instant()));
    }
}
