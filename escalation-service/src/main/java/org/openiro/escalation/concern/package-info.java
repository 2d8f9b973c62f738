/**
 * A concern from the moment an IRO raises it informally until it is closed with an outcome. It decides what may happen
 * to a concern and when, who may see a sensitive one, and keeps its history. It does not decide limits (ladder), what
 * counts (counting) or which child an identifier belongs to (child); nobody is told of the words outside this service.
 */
package org.openiro.escalation.concern;
