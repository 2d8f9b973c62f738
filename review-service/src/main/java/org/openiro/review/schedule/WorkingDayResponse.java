package org.openiro.review.schedule;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The date that a count of working days reaches. */
@Schema(name = "WorkingDayResponse")
record WorkingDayResponse(String reference, LocalDate date) {}
