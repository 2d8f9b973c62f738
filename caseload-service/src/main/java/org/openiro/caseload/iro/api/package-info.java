/** The IROs over HTTP. */
package org.openiro.caseload.iro.api;
