/**
 * A council lives its year while the processes of the platform are killed under its hands; then what it was answered, what
 * the platform holds and what it published are laid beside each other. Decides which process dies when, and what must agree
 * afterwards; what the council does is the simulator's to decide. How to run it by hand, and what came out:
 * {@code deploy/docs/faults.md}.
 */
package org.openiro.systemtests.faults;
