package org.openiro.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** A service's database and its three roles, none of them able to pass row-level security. May be run again. */
final class DatabaseSetup {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    private final Connection superuser;
    private final String name;

    DatabaseSetup(Connection superuser, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a database: " + name);
        }
        this.superuser = superuser;
        this.name = name;
    }

    void run(RolePasswords passwords) throws SQLException {
        role(name + "_owner", passwords.owner());
        role(name + "_app", passwords.app());
        role(name + "_worker", passwords.worker());
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            execute("create database %s owner %s_owner".formatted(name, name));
        }
        execute("revoke all on database %s from public".formatted(name));
        execute("grant connect, temporary on database %s to %s_app, %s_worker".formatted(name, name, name));
    }

    void drop() throws SQLException {
        execute("drop database if exists %s with (force)".formatted(name));
    }

    private void role(String role, String password) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", role)) {
            execute("create role %s login nosuperuser nobypassrls nocreatedb nocreaterole".formatted(role));
        }
        // Quoted by the server, since a statement that is not a query takes no parameters.
        try (PreparedStatement quoting =
                superuser.prepareStatement("select format('alter role %I password %L', ?, ?)")) {
            quoting.setString(1, role);
            quoting.setString(2, password);
            try (ResultSet row = quoting.executeQuery()) {
                row.next();
                execute(row.getString(1));
            }
        }
    }

    private boolean exists(String query, String value) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
