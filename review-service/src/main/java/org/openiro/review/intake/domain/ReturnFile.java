package org.openiro.review.intake.domain;

import java.util.List;
import java.util.Locale;

/** The files of a yearly SSDA903 return that are taken, with their columns in the Department's order. */
public enum ReturnFile {
    HEADER("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"),
    EPISODES("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"),
    REVIEWS("CHILD,DOB,REVIEW,REVIEW_CODE"),
    UASC("CHILD,SEX,DOB,DUC");

    private final String columns;

    ReturnFile(String columns) {
        this.columns = columns;
    }

    public List<String> columns() {
        return List.of(columns.split(",", -1));
    }

    int position(String column) {
        return columns().indexOf(column);
    }

    /** The name of the part that carries the file. */
    public String part() {
        return name().toLowerCase(Locale.ROOT);
    }
}
