package org.openiro.review.audit.domain;

/** What became of a review that was drawn into a sample. */
public enum DrawnState {
    /** For this sample, by an audit that counts. */
    AUDITED,
    /** By an audit that counts, but was not made for this sample. */
    AUDITED_OTHERWISE,
    /** It does not stand any more, so nobody can audit it. */
    NOT_STANDING,
    OUTSTANDING;

    /**
     * The state of a drawn review.
     *
     * @param stands whether the review does
     * @param audited whether an audit of it stands that counts
     * @param forTheSample whether that audit was made for this sample
     */
    public static DrawnState of(boolean stands, boolean audited, boolean forTheSample) {
        if (!stands) {
            return NOT_STANDING;
        }
        if (!audited) {
            return OUTSTANDING;
        }
        return forTheSample ? AUDITED : AUDITED_OTHERWISE;
    }
}
