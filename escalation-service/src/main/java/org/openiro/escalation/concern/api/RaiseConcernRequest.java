package org.openiro.escalation.concern.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.RaisedConcern;

/** An informal concern in one request. */
record RaiseConcernRequest(
        @Valid @Nullable ChildRequest child,

        @Schema(description = "Further children of the same issue: one concern, several children.")
        @Size(max = 100)
        @Nullable
        List<@NotNull @Valid ChildRequest> children,

        @Schema(description = "A code of GET /v1/concern-codes.", examples = "DRIFT_DELAY") @NotBlank
        String theme,

        @Size(max = 20) @Nullable List<@NotBlank String> otherThemes,

        @Schema(description = "Free text. It stays in this service: no event, log or figure carries it.")
        @NotBlank
        @Size(max = 20_000)
        String words,

        @Schema(description = "The day on which it was raised, today or before.") @NotNull
        LocalDate raisedOn,

        @Schema(description = "Hidden from everyone but who raised it, the IRO manager and senior managers.") @Nullable
        Boolean sensitive) {

    RaisedConcern concern() {
        return new RaisedConcern(
                namedChildren(),
                theme,
                otherThemes == null ? List.of() : otherThemes,
                words,
                raisedOn,
                Boolean.TRUE.equals(sensitive));
    }

    private List<RaisedConcern.Child> namedChildren() {
        List<RaisedConcern.Child> all = new ArrayList<>();
        if (child != null) {
            all.add(child.at("/child"));
        }
        for (int i = 0; children != null && i < children.size(); i++) {
            all.add(children.get(i).at("/children/" + i));
        }
        return all;
    }
}
