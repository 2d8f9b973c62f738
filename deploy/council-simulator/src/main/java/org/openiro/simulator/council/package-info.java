/**
 * Makes a synthetic council from a seed: children, their periods of care, episodes, reviews and staff. Decides what
 * happened to whom; sends nothing. The same seed, size and last day give the same council.
 */
package org.openiro.simulator.council;
