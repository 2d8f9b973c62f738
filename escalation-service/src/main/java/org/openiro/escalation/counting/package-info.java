/**
 * How concerns are counted: one meaning for this service's figures, held equal with the shared definitions. It decides
 * what is counted in which period; it does not draw up a report.
 */
package org.openiro.escalation.counting;
