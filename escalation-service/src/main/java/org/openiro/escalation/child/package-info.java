/**
 * The small copy of children that this service needs: our id for them and their identifiers, as review-service last
 * published them. It decides which child an identifier belongs to; it decides nothing about the child.
 */
package org.openiro.escalation.child;
