/**
 * The synthetic council's case-management system: its nightly SSDA903 files and its events on the topic
 * {@code case-management.<ONS>}. Writes them; the people of the council are in {@code people}.
 */
package org.openiro.simulator.casemanagement;
