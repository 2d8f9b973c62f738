/**
 * The people of the council, one class for each kind, who do over HTTP what the diaries laid for them: with a token of their
 * role, with the same idempotency key when they try again, and with an answer to what they are asked in return. They read no
 * law and know no figure; what they were answered goes into the ledger.
 */
package org.openiro.simulator.people;
