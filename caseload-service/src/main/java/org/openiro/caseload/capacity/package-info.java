/**
 * How many children each IRO and the team hold on a day or over a year, and how that stands to the hours filled. Decides
 * the counts and ratios exactly as the shared definitions say ("Caseload on D"), and which children have no IRO. Does not
 * decide who should hold whom: unweighted counts only, no suggestion.
 */
package org.openiro.caseload.capacity;
