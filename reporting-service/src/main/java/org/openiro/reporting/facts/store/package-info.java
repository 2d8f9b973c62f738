/**
 * Keeps the copy of other services' facts: whole states replaced by newer ones, steps added to what they belong to. It
 * decides nothing about figures, and nothing about which of two states is newer.
 */
package org.openiro.reporting.facts.store;
