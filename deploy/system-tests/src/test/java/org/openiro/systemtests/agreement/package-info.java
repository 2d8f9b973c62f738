/**
 * Wherever the class of a review shows, it is the same: a council lives its years, and in the evening of each day of a month
 * every worklist, event, copy and figure is held against the details of every child. Decides what is compared with what, and
 * what must have occurred so that it means something; not what is right: that is the worked dates' and the ledger's. A new
 * worklist is one more {@link org.openiro.systemtests.agreement.Place}.
 */
package org.openiro.systemtests.agreement;
