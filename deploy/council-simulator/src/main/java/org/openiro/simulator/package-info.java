/**
 * Has synthetic councils live through their years on running services, day by day, through the front doors only, and
 * compares the annual reports with their ledger. All of it is synthetic.
 */
package org.openiro.simulator;
