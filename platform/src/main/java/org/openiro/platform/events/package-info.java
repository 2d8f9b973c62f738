/**
 * How facts leave a service and reach it: at least once, with one effect, in order per key.
 *
 * <p>Decides how a change and its event commit together, in which order records of a key are sent, what happens to a
 * record that comes twice, too early, late or broken, and how everything ever published can be sent again. Does not
 * decide what a fact means: that is for the handlers of each service.
 */
package org.openiro.platform.events;
