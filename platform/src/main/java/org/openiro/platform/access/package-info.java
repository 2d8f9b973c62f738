/**
 * Who acts and who looked: the person or program behind a request with its roles and teams, and the access log with the
 * children each request touched. Which role an operation answers is the operation's own to say; an operation that names
 * none is closed to all.
 */
package org.openiro.platform.access;
