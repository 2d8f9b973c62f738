/**
 * The independent count: the annual report's figures reckoned from the ledger alone, by the shared definitions and the
 * domain reference, with a working-day calendar and due-date rules of its own. It uses the JDK and the ledger, never a
 * class or a line of the product, so that a mistake would have to be made twice to stay unseen.
 */
package org.openiro.simulator.ledger.count;
