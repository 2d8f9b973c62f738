package org.openiro.platform.events.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.deadletter.Body;
import org.openiro.platform.events.deadletter.DeadLetter;
import org.openiro.platform.events.deadletter.DeadLetters;
import org.openiro.platform.events.inbox.Attempts;
import org.openiro.platform.events.inbox.Outcome;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** Mends a dead letter and gives it another attempt, or gives it up. */
@ApplicationScoped
class MendingDeadLetters {

    private final DeadLetters letters;
    private final Attempts attempts;
    private final CurrentAuthority authority;
    private final CurrentUser user;

    MendingDeadLetters(DeadLetters letters, Attempts attempts, CurrentAuthority authority, CurrentUser user) {
        this.letters = letters;
        this.attempts = attempts;
        this.authority = authority;
        this.user = user;
    }

    @Transactional
    DeadLetter mend(UUID id, @Nullable String ifMatch, @Nullable Body body, @Nullable Map<String, String> headers) {
        DeadLetter letter = open(id, ifMatch);
        return changed(letters.mend(id, letter.version(), body, whole(letter, headers), user.subject()), id);
    }

    private static @Nullable Map<String, String> whole(DeadLetter letter, @Nullable Map<String, String> mended) {
        if (mended == null) {
            return null;
        }
        Map<String, String> headers = new LinkedHashMap<>(letter.record().headers());
        headers.putAll(mended);
        return headers;
    }

    @Transactional
    DeadLetter close(UUID id, @Nullable String ifMatch, String reason) {
        DeadLetter letter = open(id, ifMatch);
        return changed(letters.close(id, letter.version(), reason, user.subject()), id);
    }

    private DeadLetter changed(boolean done, UUID id) {
        if (!done) {
            throw new ProblemException(PlatformProblem.STALE_VERSION);
        }
        return find(id);
    }

    /** The attempt has a transaction of its own: a refusal undoes what it began, and is noted all the same. */
    @Transactional
    Outcome replay(UUID id, @Nullable String ifMatch) {
        DeadLetter letter = open(id, ifMatch);
        if (!CurrentAuthority.isOnsCode(authority.code())) {
            throw new ProblemException(EventProblem.DEAD_LETTER_OF_NO_AUTHORITY);
        }
        Outcome outcome = attempts.attemptHere(letter.current());
        if (outcome instanceof Outcome.Refused refused) {
            letters.replayed(id, DeadLetters.OPEN, refused.problems(), user.subject());
            if (!refused.kept()) {
                letters.empty(id, letter.record().withoutContent());
            }
        } else {
            letters.replayed(id, DeadLetters.SETTLED, List.of(), user.subject());
        }
        return outcome;
    }

    DeadLetter find(UUID id) {
        return letters.find(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    private DeadLetter open(UUID id, @Nullable String ifMatch) {
        DeadLetter letter = find(id);
        ETags.require(ifMatch, letter.version());
        return switch (letter.state()) {
            case DeadLetters.OPEN -> letter;
            case DeadLetters.CLOSED -> throw new ProblemException(EventProblem.DEAD_LETTER_CLOSED);
            default -> throw new ProblemException(EventProblem.DEAD_LETTER_SETTLED);
        };
    }
}
