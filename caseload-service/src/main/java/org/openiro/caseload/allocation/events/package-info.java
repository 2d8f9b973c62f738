/** Tells the other services who is whose IRO. */
package org.openiro.caseload.allocation.events;
