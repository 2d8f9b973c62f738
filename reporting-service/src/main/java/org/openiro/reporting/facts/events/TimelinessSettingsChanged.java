package org.openiro.reporting.facts.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The field of {@code timeliness-settings-changed.v1} that figures need; none while the council has not set it. */
record TimelinessSettingsChanged(@Nullable LocalDate timelinessFrom) {}
