/** Allocations over HTTP. */
package org.openiro.caseload.allocation.api;
