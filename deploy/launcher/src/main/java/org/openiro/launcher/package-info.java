/**
 * The local platform: PostgreSQL, Kafka and the four services as processes of this machine, without Docker.
 *
 * <p>Decides in which order they start and stop, on which ports, with which keys and topics, and what a person at the
 * terminal is told. Does not decide how the services behave: they run as packaged, in the profile "local".
 */
@NullMarked
package org.openiro.launcher;

import org.jspecify.annotations.NullMarked;
