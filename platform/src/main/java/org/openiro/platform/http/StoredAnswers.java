package org.openiro.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps answers in the current transaction and finds them again. */
@ApplicationScoped
class StoredAnswers {

    private final DataSource database;
    private final ObjectMapper json;

    StoredAnswers(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Claims the scope until the transaction ends; false while another transaction holds it. */
    boolean claim(AnswerScope scope) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 903))")) {
            lock.setString(1, scope.lockName());
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    Optional<StoredAnswer> find(AnswerScope scope) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select request_hash, status, headers, body, kept from idempotency_key
                        where authority = ? and subject = ? and operation = ? and key = ?""")) {
            set(select, scope);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    void add(AnswerScope scope, StoredAnswer answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into idempotency_key
                            (authority, subject, operation, key, request_hash, status, headers, body, kept)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")) {
            set(insert, scope);
            insert.setString(5, answer.requestHash());
            insert.setInt(6, answer.status());
            insert.setString(7, written(answer.headers()));
            insert.setString(8, answer.body());
            insert.setString(9, answer.kept());
            insert.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, AnswerScope scope) throws SQLException {
        statement.setString(1, scope.authority());
        statement.setString(2, scope.subject());
        statement.setString(3, scope.operation());
        statement.setString(4, scope.key());
    }

    private StoredAnswer read(ResultSet row) throws SQLException {
        return new StoredAnswer(
                row.getString("request_hash"),
                row.getInt("status"),
                headers(row.getString("headers")),
                row.getString("body"),
                row.getString("kept"));
    }

    private String written(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers are text", e);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers were written by us", e);
        }
    }
}
