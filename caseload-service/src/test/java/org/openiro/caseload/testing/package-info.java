/** What this service's tests share: the other services' events in, this one's out, and requests with tokens. */
package org.openiro.caseload.testing;
