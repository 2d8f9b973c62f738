/**
 * Who is a child's IRO, since when, and until when; as main IRO or in cover. Decides whether an allocation may be entered
 * (one main IRO at a time, the hard bars of CPR 46(3)), where a former one ends, and what the case-management system's
 * involvements add. Never overwrites what a person entered with what was imported, never ends an allocation because a
 * child left care, and does not suggest whom to allocate.
 */
package org.openiro.caseload.allocation;
