package org.openiro.platform.http;

/** Within which an idempotency key means one command: the same key of another council, person or operation is another's. */
record AnswerScope(String authority, String subject, String operation, String key) {

    String lockName() {
        return String.join("\u001f", authority, subject, operation, key);
    }
}
