/** Keeps the allocations. */
package org.openiro.caseload.allocation.store;
