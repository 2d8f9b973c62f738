/** Keeps the copy of the children. */
package org.openiro.caseload.child.store;
