/**
 * Real PostgreSQL and a real Kafka broker as processes of their own, from Maven artifacts, without Docker.
 *
 * <p>Decides how they are started, told apart, stopped and never left behind. Does not decide what is stored in them:
 * schemas are the services' own, topics the launcher's.
 */
@NullMarked
package org.openiro.embedded;

import org.jspecify.annotations.NullMarked;
