package org.openiro.systemtests.agreement;

import java.util.Map;

/**
 * Somewhere where the class of reviews shows: a list, an event, a copy, a figure. What it shows is held against what it ought
 * to show if the details are right, both ways: what is missing is as wrong as what is too much.
 */
interface Place {

    String name();

    /** By the id of the review or the obligation, or the name of a figure: what must be seen there, and nothing else. */
    Map<String, String> ought(Details details);

    /** By the same ids what is seen there. */
    Map<String, String> shows(Details details);
}
