/**
 * Reminds people to prepare reviews: of what, on which day, whom by the child's involvements on that day; keeps what was
 * acknowledged and what is outstanding, publishes it, and brings it to the council's own system and the teams' mailboxes. It
 * decides no due date and books no review, and a reminder changes neither; what a review needs in the child's record it does
 * not know.
 */
package org.openiro.review.preparation;
