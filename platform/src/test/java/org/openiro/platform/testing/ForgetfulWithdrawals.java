package org.openiro.platform.testing;

import java.util.Collection;
import java.util.Set;
import org.openiro.platform.events.Subject;
import org.openiro.platform.events.Withdrawals;

/** The guard taken out: each withdrawal is news, and none is remembered. */
public final class ForgetfulWithdrawals implements Withdrawals {

    @Override
    public boolean withdraw(Collection<Subject> subjects) {
        return true;
    }

    @Override
    public Set<Subject> withdrawn(Collection<Subject> subjects) {
        return Set.of();
    }

    @Override
    public void hold(Collection<Subject> subjects) {}

    @Override
    public Set<Subject> withdrawnByNow(Collection<Subject> subjects) {
        return Set.of();
    }

    @Override
    public Subject identifier(String scheme, String identifier) {
        return Withdrawals.identifierHashed(scheme + identifier);
    }
}
