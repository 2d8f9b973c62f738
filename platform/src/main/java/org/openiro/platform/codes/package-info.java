/**
 * The national code lists (SSDA903, Annex A) with labels and the time each code is valid for. It decides whether a code
 * exists and was valid, not what follows from it; a council's own lists and those of one service are kept elsewhere.
 */
package org.openiro.platform.codes;
