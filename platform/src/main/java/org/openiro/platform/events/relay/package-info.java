/**
 * Sends the journal's rows to Kafka, each at least once and those of a key in the order of their numbers, and sends them
 * again when a replay is ordered.
 *
 * <p>Decides which replica sends which keys and when a row counts as sent. Does not decide what is published.
 */
package org.openiro.platform.events.relay;
