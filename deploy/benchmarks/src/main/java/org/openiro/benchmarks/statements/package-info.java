/**
 * What a service was seen to send to PostgreSQL: read from the server's own log in order and with values, counted by
 * pg_stat_statements, and played again by pgbench or over plain JDBC with other ids. Decides which values vary; changes no
 * statement otherwise.
 */
@NullMarked
package org.openiro.benchmarks.statements;

import org.jspecify.annotations.NullMarked;
