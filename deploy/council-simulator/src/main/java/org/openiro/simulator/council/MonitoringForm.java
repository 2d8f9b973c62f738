package org.openiro.simulator.council;

import java.time.LocalDate;

/** What the IRO answers of a review in codes. */
public record MonitoringForm(
        LocalDate assessedOn,
        String carePlan,
        String report,
        String permanencePlan,
        String educationPlan,
        String health,
        String visits,
        String contact,
        String rag,
        String viewOfPlan) {}
