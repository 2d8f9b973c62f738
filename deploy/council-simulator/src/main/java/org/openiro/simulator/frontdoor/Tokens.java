package org.openiro.simulator.frontdoor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bearer tokens of one council by role, or by role and the team that it answers for ({@code team-manager/TEAM}), got from a
 * command such as {@code deploy/token} and kept for this run.
 */
public final class Tokens {

    private final List<String> command;
    private final String authority;
    private final Map<String, String> byRole = new ConcurrentHashMap<>();

    public Tokens(List<String> command, String authority) {
        this.command = List.copyOf(command);
        this.authority = authority;
    }

    String of(String role) {
        return byRole.computeIfAbsent(role, this::ask);
    }

    private String ask(String role) {
        String[] roleAndTeam = role.split("/", 2);
        String subject = "simulated-" + String.join("-", roleAndTeam);
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of(roleAndTeam[0], "--authority", authority, "--subject", subject));
        if (roleAndTeam.length > 1) {
            words.addAll(List.of("--teams", roleAndTeam[1]));
        }
        try {
            Process process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String token = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            if (process.waitFor() != 0 || token.isEmpty()) {
                throw new IllegalStateException("no token for the role " + role + " from " + command.getFirst());
            }
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a token", e);
        }
    }
}
