/**
 * The small copy of other services' facts that figures are reckoned from, as plain values. It decides what "looked after
 * on a day", "in post on a day" and "allocated on a day" mean; it decides no figure and knows no database.
 */
package org.openiro.reporting.facts.domain;
