package org.openiro.review.preparation.domain;

/** What is to be prepared, and how many working days before the review somebody is reminded of it (domain reference 2.1). */
public enum ReminderKind {
    ARRANGE_WITH_CHILD(
            20, "IRO Handbook ch. 3", "talk with the child about who comes, where and when, and agree it with the IRO"),
    /** The "two weeks" of the Haringey minutes. */
    INVITATIONS(10, "local practice", "send invitations and consultation forms, and begin the report"),
    SHARE_PLAN_AND_REPORT(5, "local practice", "share the care plan and the report with the child and the parents"),
    REPORT_TO_IRO(3, "IRO Handbook ch. 3", "have the report and the updated care plan with the IRO");

    private final int workingDays;
    private final String source;
    private final String text;

    ReminderKind(int workingDays, String source, String text) {
        this.workingDays = workingDays;
        this.source = source;
        this.text = text;
    }

    /** Before the review. */
    public int workingDays() {
        return workingDays;
    }

    public String source() {
        return source;
    }

    public String text() {
        return text;
    }
}
