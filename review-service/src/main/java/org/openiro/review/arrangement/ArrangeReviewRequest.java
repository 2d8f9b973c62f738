package org.openiro.review.arrangement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.arrangement.domain.Arrangement;
import org.openiro.review.arrangement.domain.Attendance;
import org.openiro.review.arrangement.domain.ChildsView;
import org.openiro.review.arrangement.domain.Exclusion;
import org.openiro.review.arrangement.domain.ExclusionReason;
import org.openiro.review.arrangement.domain.Invitee;
import org.openiro.review.arrangement.domain.InviteeRole;
import org.openiro.review.arrangement.domain.MeetingTime;
import org.openiro.review.arrangement.domain.PlaceKind;
import org.openiro.review.arrangement.domain.WantedPerson;
import org.openiro.review.entry.Reference;

/** All that is arranged for the review's meeting as it stands now: what is left out is arranged no more. */
@Schema(
        examples =
                "{\"placeKind\": \"WHERE_THE_CHILD_LIVES\", \"expectedMinutes\": 60, \"childOnPlace\": \"AGREED\", \"childOnTime\": \"AGREED\", \"wanted\": [{\"role\": \"BROTHER_OR_SISTER\"}], \"invitees\": [{\"role\": \"CHILD\", \"attendance\": \"INVITED\"}]}")
record ArrangeReviewRequest(
        @Nullable PlaceKind placeKind,

        @Schema(description = "Free text; it stays in this service.") @Size(min = 1, max = 200) @Nullable
        String place,

        @Min(5) @Max(600) @Nullable Integer expectedMinutes,

        @Schema(description = "What the child said of the place.") @Nullable
        ChildsView childOnPlace,

        @Schema(description = "What the child said of the day and time that are planned now.") @Nullable
        ChildsView childOnTime,

        @Schema(description = "Who the child wanted there.") @Size(max = 30) @Nullable
        List<@NotNull @Valid Wanted> wanted,

        @Size(max = 50) @Nullable List<@NotNull @Valid Invited> invitees,

        @Schema(
                description =
                        "Parents kept from the meeting; an IRO or IRO manager alone decides on it. Left out by others it stays as it is.")
        @Size(max = 10)
        @Nullable
        List<@NotNull @Valid Excluded> excluded) {

    /** Somebody whom the child wanted at the meeting. */
    @Schema(name = "WantedPersonRequest")
    record Wanted(
            @NotNull InviteeRole role,

            @Schema(description = "Free text; it stays in this service.") @Size(min = 1, max = 200) @Nullable
            String note) {}

    /** Somebody who is invited. */
    @Schema(name = "InviteeRequest")
    record Invited(
            @NotNull InviteeRole role,

            @Schema(description = "Of a professional, as the case-management system has it; never a name.")
            @Pattern(regexp = Reference.PATTERN)
            @Nullable
            String reference,

            @NotNull Attendance attendance) {}

    /** A parent is kept from the meeting. */
    @Schema(name = "ExclusionRequest")
    record Excluded(
            @NotNull InviteeRole role,
            @NotNull ExclusionReason reason,

            @Schema(description = "Free text; it stays in this service. Needed with OTHER.")
            @Pattern(regexp = "(?s).*\\S.*")
            @Size(max = 500)
            @Nullable
            String text,

            @NotNull LocalDate decidedOn,
            @NotNull Boolean socialWorkerConsulted,

            @Schema(description = "False when the parent comes to a part of the meeting; true when left out.") @Nullable
            Boolean wholeMeeting) {}

    Arrangement arrangement(@Nullable MeetingTime planned, List<Exclusion> whoIsExcluded) {
        return new Arrangement(
                planned,
                placeKind,
                place,
                expectedMinutes,
                childOnPlace,
                childOnTime,
                wanted == null
                        ? List.of()
                        : wanted.stream()
                                .map(each -> new WantedPerson(each.role(), each.note()))
                                .toList(),
                invitees == null
                        ? List.of()
                        : invitees.stream()
                                .map(each -> new Invitee(each.role(), each.reference(), each.attendance()))
                                .toList(),
                whoIsExcluded);
    }

    List<Exclusion> exclusions() {
        return excluded == null
                ? List.of()
                : excluded.stream()
                        .map(each -> new Exclusion(
                                each.role(),
                                each.reason(),
                                each.text(),
                                each.decidedOn(),
                                each.socialWorkerConsulted(),
                                each.wholeMeeting() == null || each.wholeMeeting()))
                        .toList();
    }
}
