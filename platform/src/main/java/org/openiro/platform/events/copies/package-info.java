/**
 * Forgetting the copy of other services' facts, and hearing them again.
 *
 * <p>Decides that a council's copy, and the notes of having heard it, go in one moment in which nothing of that council is
 * received; how much of a topic is still unread, and who may know. Does not decide what belongs to a copy (each service names
 * it), nor has it anything sent again: that is ordered at the publishers.
 */
package org.openiro.platform.events.copies;
