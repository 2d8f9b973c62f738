/**
 * The journal of what a service published.
 *
 * <p>Decides that an event commits with its change, and that the numbers of a key's events rise in the order of their
 * commits. Does not decide when they are sent.
 */
package org.openiro.platform.events.journal;
