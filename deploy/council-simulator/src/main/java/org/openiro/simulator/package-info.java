/** Plays a synthetic council: makes it, writes its files, and loads it through the front doors. All of it is synthetic. */
package org.openiro.simulator;
