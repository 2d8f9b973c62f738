/** Counts over HTTP that are no part of a report. It decides nothing: the counting is done where the facts are kept. */
package org.openiro.reporting.indicator.api;
