package org.openiro.review.review;

/** What people record on a review, by the feature that keeps it. */
public enum RecordedOn {
    DECISIONS("review_decision", true),
    PAPERWORK("review_paperwork", true),
    MONITORING_FORM("review_monitoring", true),
    AUDIT("review_audit", true),
    ARRANGEMENT("review_arrangement", false),
    VOICE("review_voice", false);

    private final String table;
    private final boolean ofHeld;

    RecordedOn(String table, boolean ofHeld) {
        this.table = table;
        this.ofHeld = ofHeld;
    }

    /** Of which every row hangs on its review. */
    String table() {
        return table;
    }

    /** Recorded of a review that was held, and of no other: what is not, is recorded from the booking on. */
    boolean ofHeld() {
        return ofHeld;
    }
}
