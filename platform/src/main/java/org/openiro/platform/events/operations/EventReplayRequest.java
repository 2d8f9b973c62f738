package org.openiro.platform.events.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An order to send a topic's journal again.
 *
 * @param topic for example {@code reviews}; the events go to {@code reviews.replay}
 */
public record EventReplayRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z][a-z-]*")
        String topic) {}
