package org.openiro.review.child;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.domain.Identifier;

/** Many identifiers to our ids, and our ids to identifiers, at once. */
@Schema(examples = "{\"identifiers\": [{\"scheme\": \"ssda903\", \"identifier\": \"100001\"}]}")
record LookupRequest(
        @Size(max = LookupRequest.MOST) @Nullable List<@NotNull @Valid Name> identifiers,
        @Size(max = LookupRequest.MOST) @Nullable List<@NotNull UUID> childIds) {

    static final int MOST = 1000;

    record Name(
            @NotBlank @Size(max = 40) String scheme,
            @NotBlank @Size(max = 100) String identifier) {

        Identifier identified() {
            return new Identifier(scheme, identifier);
        }
    }

    List<Identifier> named() {
        return identifiers == null
                ? List.of()
                : identifiers.stream().map(Name::identified).toList();
    }

    List<UUID> ids() {
        return childIds == null ? List.of() : childIds;
    }
}
