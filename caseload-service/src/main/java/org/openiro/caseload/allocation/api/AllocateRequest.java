package org.openiro.caseload.allocation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.allocation.domain.ChildRef;
import org.openiro.caseload.allocation.domain.Kind;
import org.openiro.caseload.child.domain.Identifier;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** Who becomes the IRO of which child, from which day; the child by our id or as another system names it. */
@Schema(name = "AllocateRequest", description = "Give childId or child, not both.")
record AllocateRequest(
        @Nullable UUID childId,

        @Schema(description = "a child who may not have arrived yet") @Nullable @Valid
        NamedChild child,

        @NotNull UUID iroId,

        @Schema(description = "first day, not after today") @NotNull
        LocalDate from,

        @Schema(description = "MAIN when left out") @Nullable
        Kind kind) {

    @Schema(name = "NamedChild")
    record NamedChild(
            @Schema(examples = "ssda903") @NotNull @Size(min = 1, max = 40)
            String scheme,

            @Schema(examples = "100001") @NotNull @Size(min = 1, max = 100)
            String identifier) {}

    ChildRef childRef() {
        if ((childId == null) == (child == null)) {
            throw new ProblemException(
                    PlatformProblem.INVALID_FIELDS,
                    new FieldError("/childId", "one-of", "give childId or child, and not both"));
        }
        return childId != null ? new ChildRef.Known(childId) : named(Objects.requireNonNull(child));
    }

    private static ChildRef named(NamedChild child) {
        return new ChildRef.Named(new Identifier(child.scheme(), child.identifier()));
    }

    Kind kindOrMain() {
        return kind == null ? Kind.MAIN : kind;
    }
}
