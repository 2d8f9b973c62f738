/** The few lines that statements of the event tables share. Decides nothing. */
package org.openiro.platform.events.store;
