package org.openiro.review.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.http.ProblemException;

/** Marks entries with who makes them, and when. */
@ApplicationScoped
public class Entries {

    private final CurrentUser user;
    private final Clock clock;

    Entries(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    public Entered now() {
        return new Entered(user.subject(), clock.instant());
    }

    /** The mark of an entry that stood until now; one that is marked already is not marked again. */
    public FoundInError inError(@Nullable FoundInError before, RecordedInErrorRequest request) {
        requireStanding(before);
        return new FoundInError(request.reason(), user.subject(), clock.instant());
    }

    /** Nothing more is said of an entry that was made in error. */
    public void requireStanding(@Nullable FoundInError error) {
        if (error != null) {
            throw new ProblemException(EntryProblem.ENTRY_IN_ERROR);
        }
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
