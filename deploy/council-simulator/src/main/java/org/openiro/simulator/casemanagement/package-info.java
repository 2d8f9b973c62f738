/**
 * The synthetic council's case-management system: its records on the topic {@code case-management.<ONS>}, its SSDA903 files,
 * and what goes wrong on their way. The people of the council are in {@code people}.
 */
package org.openiro.simulator.casemanagement;
