/**
 * The one clock. It says what day it is in London, and decides in which profile that may be set; nothing about deadlines.
 */
package org.openiro.platform.clock;
