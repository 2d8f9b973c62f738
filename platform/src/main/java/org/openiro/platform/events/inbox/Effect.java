package org.openiro.platform.events.inbox;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What dealing with one event is, once it was entered.
 *
 * @param outcome deals with it within the current transaction
 * @param writtenTogether whether what it leaves may be written with what others leave
 */
record Effect(Supplier<Outcome> outcome, BooleanSupplier writtenTogether) {

    static final Effect KNOWN = new Effect(Outcome.Known::new, () -> true);
    static final Effect IGNORED = new Effect(Outcome.Ignored::new, () -> true);
}
