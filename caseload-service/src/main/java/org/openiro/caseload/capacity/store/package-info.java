/** Reads the facts that caseloads are counted from. */
package org.openiro.caseload.capacity.store;
