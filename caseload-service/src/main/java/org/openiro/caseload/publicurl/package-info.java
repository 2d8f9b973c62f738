/** Where people reach this service, for the links in events. */
package org.openiro.caseload.publicurl;
