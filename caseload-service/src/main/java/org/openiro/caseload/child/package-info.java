/**
 * The small copy of the children that this service needs to know who must have an IRO and who may not be it: periods of
 * care, agreed short breaks, identifiers, involvements, and when the first review is due. Decides nothing: review-service
 * is the only gate for facts about children.
 */
package org.openiro.caseload.child;
