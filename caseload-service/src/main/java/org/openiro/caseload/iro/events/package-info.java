/** Tells the other services of an IRO, without a name. */
package org.openiro.caseload.iro.events;
