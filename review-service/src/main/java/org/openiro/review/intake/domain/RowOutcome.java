package org.openiro.review.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of one row while it is read, checked and taken. */
public final class RowOutcome {

    /** The three results of the shared definitions. */
    public enum Result {
        TAKEN,
        TAKEN_WITH_FINDINGS,
        REFUSED
    }

    private final ReturnFile file;
    private final long line;
    private final List<Finding> findings = new ArrayList<>();
    private boolean refused;
    private boolean changed;
    private @Nullable UUID childId;

    public RowOutcome(ReturnFile file, long line) {
        this.file = file;
        this.line = line;
    }

    public void found(String field, String finding, String reason) {
        findings.add(new Finding(field, finding, reason));
    }

    public void found(Finding finding) {
        findings.add(finding);
    }

    public void refused(String field, String finding, String reason) {
        found(field, finding, reason);
        refused = true;
    }

    public void takenFor(UUID child) {
        childId = child;
    }

    /** The row changed what we hold. */
    public void changedSomething() {
        changed = true;
    }

    public ReturnFile file() {
        return file;
    }

    public long line() {
        return line;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public boolean isRefused() {
        return refused;
    }

    /** Taken, and everything it says was known already. */
    public boolean unchanged() {
        return !refused && !changed;
    }

    public @Nullable UUID childId() {
        return childId;
    }

    public Result result() {
        if (refused) {
            return Result.REFUSED;
        }
        return findings.isEmpty() ? Result.TAKEN : Result.TAKEN_WITH_FINDINGS;
    }
}
