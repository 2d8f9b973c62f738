/** Keeps the IROs; the only tables with names of staff. */
package org.openiro.caseload.iro.store;
