/**
 * The second opinion. The simulator notes in its ledger what the council's systems sent and what its people were
 * answered; from that alone the {@code count} package reckons the annual figures again, without a line of the product's
 * code, and {@code comparison} says where product and count differ. Decides nothing about what the council does.
 */
package org.openiro.simulator.ledger;
