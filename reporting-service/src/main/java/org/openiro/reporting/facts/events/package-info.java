/**
 * Takes the facts that the other services publish. It decides what waits for a child, an IRO or a concern that has not
 * arrived yet, and which of two states is newer; it publishes nothing and commands nobody.
 */
package org.openiro.reporting.facts.events;
