/**
 * Midway checks: whether, between two reviews, somebody looked at the decisions and the plan, when, and what was found. It
 * decides by when a check is expected, from the council's standard, and how a stretch stands. It carries out no decision and
 * moves no date.
 */
package org.openiro.review.midway;
