package org.openiro.escalation.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;
import org.openiro.escalation.concern.domain.Viewer;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.access.Roles;

/** Who looks now. */
@ApplicationScoped
public class Viewers {

    private static final Set<String> SEE_EVERY_SENSITIVE_CONCERN = Set.of(Roles.IRO_MANAGER, Roles.SENIOR_MANAGER);

    private final CurrentUser user;

    Viewers(CurrentUser user) {
        this.user = user;
    }

    public Viewer current() {
        return new Viewer(user.subject(), !Collections.disjoint(user.roles(), SEE_EVERY_SENSITIVE_CONCERN));
    }
}
