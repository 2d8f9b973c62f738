package org.openiro.review.familygroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.platform.http.Slice;
import org.openiro.review.entry.EntryQuery;
import org.openiro.review.familygroup.domain.FamilyOffer;

/** The family group meetings that the council in whose name the transaction works has recorded. */
@ApplicationScoped
class FamilyGroupMeetings implements PanacheRepositoryBase<FamilyGroupMeeting, UUID> {

    /** The day on which it was offered, or on which it was decided not to. */
    private static final String BEGAN = "coalesce(offeredOn, exceptionOn)";

    List<FamilyGroupMeeting> page(UUID childId, Slice slice) {
        return EntryQuery.by(BEGAN).where("childId = :child", "child", childId).page(this, slice);
    }

    /** Those that stand, of each of these children. */
    Map<UUID, List<FamilyOffer>> standing(Collection<UUID> childIds) {
        return childIds.isEmpty()
                ? Map.of()
                : list("childId in ?1 and error.at is null", childIds).stream()
                        .collect(Collectors.groupingBy(
                                FamilyGroupMeeting::childId,
                                Collectors.mapping(FamilyGroupMeeting::offer, Collectors.toList())));
    }

    static List<String> position(FamilyGroupMeeting row) {
        return List.of(row.meeting().beganOn().toString(), row.id().toString());
    }
}
