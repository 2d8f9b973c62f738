/**
 * The annual report as one accessible page without scripts: layout, plain words and hand-drawn charts, each with the
 * table it shows. It decides no figure and rounds nothing.
 */
package org.openiro.reporting.report.html;
