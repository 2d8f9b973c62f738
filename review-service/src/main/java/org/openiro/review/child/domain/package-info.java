/**
 * What a child's records mean: periods of care, legal statuses and placements out of episodes, one state out of several
 * sources. Plain Java. Decides no due date and knows no database.
 */
package org.openiro.review.child.domain;
