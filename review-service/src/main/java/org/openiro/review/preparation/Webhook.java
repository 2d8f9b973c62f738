package org.openiro.review.preparation;

/** Where a council's own system takes reminders, and the secret that only the two know. */
record Webhook(String url, String secret) {

    /** Neither stands in a log by mistake: an address too may hold a key. */
    @Override
    public String toString() {
        return "Webhook";
    }
}
