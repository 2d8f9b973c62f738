/**
 * The annual report of a council's IRO service: which figures and tables it has, in which words, as JSON. It decides what
 * is shown and how it is named and rounded; it decides no figure, and what the page looks like is {@code html}'s.
 */
package org.openiro.reporting.report;
