package org.openiro.caseload.child.domain;

/** What a professional is to a child, as far as it matters to who may be the child's IRO; every other role is OTHER. */
public enum Role {
    IRO,
    SOCIAL_WORKER,
    TEAM_MANAGER,
    VISITING_REPRESENTATIVE,
    PERSONAL_ADVISER,
    OTHER;

    public static Role of(String code) {
        for (Role role : values()) {
            if (role.name().equals(code)) {
                return role;
            }
        }
        return OTHER;
    }
}
