/** The rules of allocating as plain values: asked with what is held already, answered with what changes or a refusal. */
package org.openiro.caseload.allocation.domain;
