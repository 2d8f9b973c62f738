/** Where the product's annual report and the independent count of the same council differ. Decides neither. */
package org.openiro.simulator.ledger.comparison;
