/**
 * What people do about events: look at dead letters, mend and replay them, see what waits, have the journal sent again.
 *
 * <p>Decides who may do that and what is shown. Does not decide what a replay does.
 */
package org.openiro.platform.events.operations;
