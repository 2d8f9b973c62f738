/**
 * Reads what other services publish and keeps of it what this service needs: children with their involvements, and when
 * first reviews are due. Decides only whether a record can be read at all; what it means for IROs and allocations is
 * decided there. Nothing here causes a command in another service.
 */
package org.openiro.caseload.intake;
