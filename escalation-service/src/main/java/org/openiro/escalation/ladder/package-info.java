/**
 * The ladder of a dispute: which stages there are from which date on, who answers at each, and by when. It decides
 * limits and the dates that follow from them. It does not decide that a stage is entered, answered or skipped.
 */
package org.openiro.escalation.ladder;
