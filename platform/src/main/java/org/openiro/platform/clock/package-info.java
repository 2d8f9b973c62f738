/** The one clock. It says what day it is in London; it decides nothing about deadlines. */
package org.openiro.platform.clock;
