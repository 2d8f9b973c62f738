package org.openiro.escalation.concern.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A concern is about at least one child, each named once, has one main theme of the list and any others besides, and
 * was raised today or before. A child need not be known yet: the concern is kept and the child bound on arrival. A
 * withdrawn child is none.
 */
public final class RaisingPolicy {

    /** A sibling group with room to spare; a matter of more children than this is a pattern, not a concern. */
    public static final int MOST_CHILDREN = 50;

    private final List<String> themes;

    public RaisingPolicy(List<String> themes) {
        this.themes = List.copyOf(themes);
    }

    public Decision<Concern> decide(UUID id, NewConcern wanted, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        refuseChildren(wanted.children(), refusals);
        refuseThemes(wanted, refusals);
        if (wanted.raisedOn().isAfter(today)) {
            refusals.add(Refusal.of(Reason.AFTER_TODAY, "/raisedOn"));
        }
        return refusals.isEmpty()
                ? new Decision.Accepted<>(Concern.informal(id, wanted.raisedOn()))
                : new Decision.Refused<>(List.copyOf(refusals));
    }

    private static void refuseChildren(List<NamedChild> children, List<Refusal> refusals) {
        if (children.isEmpty()) {
            refusals.add(Refusal.of(Reason.NO_CHILD, "/child"));
        }
        if (children.size() > MOST_CHILDREN) {
            refusals.add(Refusal.of(Reason.TOO_MANY_CHILDREN, "/children"));
            return;
        }
        children.stream()
                .filter(NamedChild::withdrawn)
                .map(child -> Refusal.of(Reason.CHILD_WITHDRAWN, child.pointer()))
                .forEach(refusals::add);
        for (int i = 1; i < children.size(); i++) {
            NamedChild child = children.get(i);
            if (children.subList(0, i).stream().anyMatch(child::sameAs)) {
                refusals.add(Refusal.of(Reason.CHILD_TWICE, child.pointer()));
            }
        }
    }

    private void refuseThemes(NewConcern wanted, List<Refusal> refusals) {
        refuseUnknown(wanted.theme(), "/theme", refusals);
        Set<String> named = new HashSet<>(Set.of(wanted.theme()));
        for (int i = 0; i < wanted.otherThemes().size(); i++) {
            String theme = wanted.otherThemes().get(i);
            String pointer = "/otherThemes/" + i;
            refuseUnknown(theme, pointer, refusals);
            if (!named.add(theme)) {
                refusals.add(Refusal.of(Reason.THEME_TWICE, pointer));
            }
        }
    }

    private void refuseUnknown(String theme, String pointer, List<Refusal> refusals) {
        if (!themes.contains(theme)) {
            refusals.add(new Refusal(Reason.UNKNOWN_THEME, pointer, themes));
        }
    }
}
