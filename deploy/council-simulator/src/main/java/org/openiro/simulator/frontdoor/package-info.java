/**
 * The only ways in: the services' HTTP interfaces, with a token by role, and the council's own topic. Retries with the
 * same idempotency key while something is away. Decides nothing about the council.
 */
package org.openiro.simulator.frontdoor;
