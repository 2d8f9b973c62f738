/**
 * The council itself: who there is, and what happens on which day, laid by one diary for each theme and always the same for
 * the same dials. Decides nothing about due dates or figures, and knows no service.
 */
package org.openiro.simulator.council;
