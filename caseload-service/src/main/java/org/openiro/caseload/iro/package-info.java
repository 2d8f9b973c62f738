/**
 * The IROs: their posts with hours and share for IRO work, employment basis, absences, vacant posts, and the manager.
 * Decides what a whole and consistent record of an IRO is. Names of staff live here and nowhere else, never in an event
 * or a log. Does not decide who holds which child.
 */
package org.openiro.caseload.iro;
