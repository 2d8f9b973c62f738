package org.openiro.platform.access;

/** The roles that a token may carry; every operation names those that it answers. */
public final class Roles {

    public static final String IRO = "iro";
    public static final String IRO_MANAGER = "iro-manager";
    public static final String REVIEW_ADMINISTRATOR = "review-administrator";
    public static final String SOCIAL_WORKER = "social-worker";
    public static final String TEAM_MANAGER = "team-manager";
    public static final String SENIOR_MANAGER = "senior-manager";
    public static final String ANALYST = "analyst";
    public static final String INTEGRATION = "integration";
    public static final String AUDITOR = "auditor";
    public static final String PLATFORM_ADMIN = "platform-admin";

    private Roles() {}
}
