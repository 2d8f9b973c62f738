/**
 * The calendar that this service counts by at the moment: the shipped bank holidays, and those proclaimed since, of which
 * review-service tells all services ({@code calendar-changed.v1}). It is one for all councils. How days are counted is
 * {@code workingdays}, and every deadline a service's own domain.
 */
package org.openiro.platform.calendar;
