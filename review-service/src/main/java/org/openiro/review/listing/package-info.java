/**
 * What lists have in common that are read by IRO and team: of whom a list is asked for, how its rows are read page by page and
 * counted by the same words, and that whoever is shown is written down. It decides nothing of what is on a list.
 */
package org.openiro.review.listing;
