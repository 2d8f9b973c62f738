/**
 * What was withdrawn: remembered so that it does not come back, and taken out of the tables of events and answers.
 *
 * <p>Decides how a withdrawal and work on the same subject keep apart, and what of the platform's own tables is erased. Does
 * not decide what is withdrawn, nor what a service holds of it.
 */
package org.openiro.platform.events.withdrawal;
