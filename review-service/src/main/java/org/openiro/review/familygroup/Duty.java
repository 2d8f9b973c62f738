package org.openiro.review.familygroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openiro.review.familygroup.domain.DutyToOffer;

/** The duty to offer a meeting, with the day on which it came into force: law for every council, known once it is set. */
@ApplicationScoped
class Duty {

    private final DutyToOffer duty;

    Duty(@ConfigProperty(name = "openiro.review.family-group-decision-making.from") Optional<LocalDate> commencedOn) {
        this.duty = new DutyToOffer(commencedOn.orElse(null));
    }

    DutyToOffer toOffer() {
        return duty;
    }
}
