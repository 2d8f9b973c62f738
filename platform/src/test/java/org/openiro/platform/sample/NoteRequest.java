package org.openiro.platform.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record NoteRequest(
        @NotNull UUID childId,
        @NotBlank String heading,
        @NotNull LocalDate notedOn,
        List<@NotNull LocalDate> reviewsHeldOn,
        @Size(max = 3) List<@jakarta.validation.Valid Part> parts,
        Integer weight) {

    record Part(@NotBlank String word) {}
}
