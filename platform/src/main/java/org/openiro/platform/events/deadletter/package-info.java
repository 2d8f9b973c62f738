/**
 * Records that can never succeed as they are, kept until somebody mends them.
 *
 * <p>Decides what is kept of a record and of the reason. Does not decide whether a record is hopeless.
 */
package org.openiro.platform.events.deadletter;
