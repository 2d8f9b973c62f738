package org.openiro.escalation.concern.domain;

/**
 * Who looks. A sensitive concern is seen by the person who raised it and by those who answer for the service (its
 * manager, senior managers); to everyone else it does not exist, in lists and in rows alike.
 */
public record Viewer(String subject, boolean seesEverySensitiveConcern) {

    public boolean maySee(boolean sensitive, String raisedBy) {
        return !sensitive || seesEverySensitiveConcern || raisedBy.equals(subject);
    }
}
