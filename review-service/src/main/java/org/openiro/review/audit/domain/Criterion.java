package org.openiro.review.audit.domain;

/** What an auditor looks at, by head (domain reference 8). Published as {@code codes/audit_criterion.csv}. */
public enum Criterion {
    INVITATIONS("Those who should be there were invited", Head.ORGANISATION),
    TIMING("Held at a time that suited the child", Head.ORGANISATION),
    REPORTS("Reports were there in time", Head.ORGANISATION),
    VENUE("Held at a place that suited the child", Head.ORGANISATION),
    CHILD_CENTRED("Centred on the child", Head.CONDUCT),
    PRIVATE_TALK("The child was spoken to alone", Head.CONDUCT),
    CHALLENGE("The IRO challenged where needed", Head.CONDUCT),
    SIBLINGS("Brothers and sisters were considered", Head.CONDUCT),
    FAMILY_TIME("Family time was considered", Head.CONDUCT),
    PERMANENCE("Permanence was considered", Head.CONDUCT),
    WRITTEN_TO_CHILD("The record speaks to the child", Head.RECORDING),
    DECISIONS_SMART("Decisions can be measured and have dates", Head.RECORDING),
    NAMED_OWNER("Each decision has somebody responsible", Head.RECORDING),
    DISTRIBUTED_IN_TIME("The record was distributed in time", Head.RECORDING);

    /** The three heads that the Handbook names. */
    public enum Head {
        ORGANISATION,
        CONDUCT,
        RECORDING
    }

    private final String label;
    private final Head head;

    Criterion(String label, Head head) {
        this.label = label;
        this.head = head;
    }

    public String label() {
        return label;
    }

    public Head head() {
        return head;
    }
}
