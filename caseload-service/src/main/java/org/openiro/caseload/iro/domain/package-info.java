/** What an IRO's record may say, as plain values. Knows posts and absences by date; knows no child. */
package org.openiro.caseload.iro.domain;
