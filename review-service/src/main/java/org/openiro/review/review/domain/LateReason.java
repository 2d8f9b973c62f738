package org.openiro.review.review.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why a review was late, with the group that the annual report counts it in. Published as {@code codes/late_reason.csv}. */
public enum LateReason {
    SW_REPORT(Group.SOCIAL_WORK),
    SW_ABSENT(Group.SOCIAL_WORK),
    NOT_NOTIFIED(Group.SOCIAL_WORK),
    PLACEMENT_MOVE(Group.SOCIAL_WORK),
    IRO_ABSENT(Group.IRO_SERVICE),
    IRO_VACANCY(Group.IRO_SERVICE),
    ADMIN(Group.IRO_SERVICE),
    CHILD_REQUEST(Group.CHILD_OR_FAMILY),
    CHILD_ILL(Group.CHILD_OR_FAMILY),
    CARER_FAMILY(Group.CHILD_OR_FAMILY),
    MISSING(Group.CHILD_OR_FAMILY),
    COURT(Group.EXTERNAL),
    INTERPRETER(Group.EXTERNAL),
    OTHER(Group.EXTERNAL),
    /** No person has given a reason yet: never given by a person. */
    NOT_RECORDED(Group.NOT_RECORDED);

    /** The heading of the annual report. */
    public enum Group {
        SOCIAL_WORK,
        IRO_SERVICE,
        CHILD_OR_FAMILY,
        EXTERNAL,
        NOT_RECORDED
    }

    private final Group group;

    LateReason(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /** A reason that a person may give. */
    public static Optional<LateReason> given(String code) {
        return givable().stream().filter(each -> each.name().equals(code)).findFirst();
    }

    public static List<LateReason> givable() {
        return Arrays.stream(values()).filter(each -> each != NOT_RECORDED).toList();
    }
}
