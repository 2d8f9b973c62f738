package org.openiro.review.timeliness;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.openiro.review.timeliness.domain.CouncilDays;

/** What the council in whose name the transaction works said of its history and of the dates by which it is judged. */
@ApplicationScoped
public class TimelinessSettings implements PanacheRepositoryBase<TimelinessSetting, UUID> {

    /** The days that count now. */
    public CouncilDays days() {
        return find("order by number desc")
                .firstResultOptional()
                .map(TimelinessSetting::days)
                .orElse(CouncilDays.NONE);
    }

    /** The first said first. */
    List<TimelinessSetting> all() {
        return list("order by number");
    }
}
