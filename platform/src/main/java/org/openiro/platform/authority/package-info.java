/**
 * Whose data a piece of work may touch: the one authority of a request, a consumed record or a swept row, carried to
 * Hibernate and to PostgreSQL's row-level security. It decides that nothing is done for nobody. It does not decide what a
 * person may do within an authority: that is {@code access}.
 */
package org.openiro.platform.authority;
