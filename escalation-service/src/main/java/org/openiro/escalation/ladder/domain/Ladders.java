package org.openiro.escalation.ladder.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The dated templates in force; a concern keeps the one that was valid on the day it went formal. */
public final class Ladders {

    /** The proposal of the domain reference, 6.3: its limits add up to exactly the twenty working days. */
    static final LadderTemplate DEFAULT = new LadderTemplate(
            "DEFAULT",
            // The day on which the IRO Handbook and its twenty working days came into force.
            LocalDate.of(2011, 4, 1),
            new Stage(0, "INFORMAL", "social worker or team manager", 5),
            List.of(
                    new Stage(1, "S1", "team manager", 5),
                    new Stage(2, "S2", "service manager", 5),
                    new Stage(3, "S3", "head of service or assistant director", 5),
                    new Stage(4, "S4", "director of children's services", 5)),
            20,
            "IRO Handbook 2010, 6.1 and 6.2; the stages are OpenIRO's proposal");

    private final List<LadderTemplate> templates;

    Ladders(List<LadderTemplate> templates) {
        this.templates = List.copyOf(templates);
    }

    public static Ladders shipped() {
        return new Ladders(List.of(DEFAULT));
    }

    /** Empty before the first template: no limit was in force then, and none is made up. */
    public Optional<LadderTemplate> on(LocalDate date) {
        return templates.stream()
                .filter(template -> !template.validFrom().isAfter(date))
                .max(Comparator.comparing(LadderTemplate::validFrom));
    }
}
