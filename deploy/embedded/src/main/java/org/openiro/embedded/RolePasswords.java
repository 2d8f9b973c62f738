package org.openiro.embedded;

/** The passwords of a service's three database roles: owner (migrations), app (requests, consumers), worker (sweeps). */
public record RolePasswords(String owner, String app, String worker) {

    /** For tests and the local platform: each role's name is its password. */
    public static RolePasswords sameAsNames(String database) {
        return new RolePasswords(database + "_owner", database + "_app", database + "_worker");
    }

    @Override
    public String toString() {
        return "RolePasswords[hidden]";
    }
}
