/**
 * The code lists that this service owns: themes, outcomes and steps of concerns. It decides which codes exist and what
 * they are called; the files in {@code contracts/codes} are the lists themselves, for us as for every reader of events.
 */
package org.openiro.escalation.codes;
