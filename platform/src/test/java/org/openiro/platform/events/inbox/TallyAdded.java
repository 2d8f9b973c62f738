package org.openiro.platform.events.inbox;

import org.jspecify.annotations.Nullable;

/** A sample fact; with {@code about}, one that must wait until that subject has arrived. */
public record TallyAdded(
        String subject, int amount, @Nullable String about) {}
