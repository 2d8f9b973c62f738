/** What is known of a child in care, as plain values. Decides who is looked after on a day, and nothing about IROs. */
package org.openiro.caseload.child.domain;
