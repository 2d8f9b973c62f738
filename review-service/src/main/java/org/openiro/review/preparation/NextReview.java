package org.openiro.review.preparation;

import java.util.UUID;
import org.openiro.review.preparation.domain.Occasion;

/** The review that is prepared: the one that the law requires next, on the day for which it is expected. */
record NextReview(UUID obligationId, Occasion occasion) {}
