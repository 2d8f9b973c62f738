package org.openiro.review.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of a yearly return about a review, with the last collection year that held it. */
public record ToldRow(LocalDate heldOn, @Nullable String code, int collectionYear) {}
