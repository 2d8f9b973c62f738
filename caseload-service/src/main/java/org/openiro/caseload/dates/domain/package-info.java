/**
 * How long something holds in this service: from a day on, up to but not on the day it ended. Decides nothing else; in
 * particular not what a working day is, which the platform knows.
 */
package org.openiro.caseload.dates.domain;
