/** Caseloads and children without an IRO over HTTP. */
package org.openiro.caseload.capacity.api;
