package org.openiro.platform.events.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Gives a dead letter up.
 *
 * @param reason why the record is never to have its effect; names nobody
 */
public record CloseDeadLetterRequest(
        @NotBlank @Size(max = 2000) String reason) {}
