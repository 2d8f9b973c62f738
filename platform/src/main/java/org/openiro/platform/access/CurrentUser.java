package org.openiro.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/** Who acts: the token's subject with its roles and teams, or this service itself when no person asked. */
@RequestScoped
public class CurrentUser {

    private static final String SYSTEM = "system:";

    private String subject;
    private Set<String> roles = Set.of();
    private Set<String> teams = Set.of();

    CurrentUser(ServiceName service) {
        this.subject = SYSTEM + service.text();
    }

    public String subject() {
        return subject;
    }

    public Set<String> roles() {
        return roles;
    }

    public Set<String> teams() {
        return teams;
    }

    /** True when a consumer or a sweep works, not a person or a program with a token. */
    public boolean system() {
        return subject.startsWith(SYSTEM);
    }

    /**
     * Takes the name of a secret link that lets its holder read without a token: who holds it is not known. Whoever is signed in
     * stays who they are.
     */
    public void holdsLink(String link) {
        if (system()) {
            subject = link;
        }
    }

    void signedIn(String subject, Set<String> roles, Set<String> teams) {
        this.subject = subject;
        this.roles = Set.copyOf(roles);
        this.teams = Set.copyOf(teams);
    }
}
