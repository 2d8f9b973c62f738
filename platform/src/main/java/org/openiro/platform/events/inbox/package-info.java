/**
 * The way in for facts.
 *
 * <p>Decides that each event has its effect once, in the name of its authority; what is ignored, what waits for a thing
 * that has not arrived, what is kept as a dead letter, and that an outage is waited out. Does not decide the effect.
 */
package org.openiro.platform.events.inbox;
