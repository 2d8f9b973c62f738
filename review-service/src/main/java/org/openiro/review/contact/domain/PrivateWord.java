package org.openiro.review.contact.domain;

import java.util.Collection;
import java.util.EnumSet;

/**
 * Whether the IRO spoke with the child in private before a review (SI 2010/959 reg 36(1)(b)). A child that was spoken to alone
 * once was spoken to; else a refusal stands before a judgement that it was not appropriate.
 */
public enum PrivateWord {
    SPOKEN_ALONE,
    REFUSED,
    NOT_APPROPRIATE,
    NONE_RECORDED;

    /** What the contacts of one stretch between reviews come to. */
    public static PrivateWord of(Collection<Contact> contacts) {
        var said = EnumSet.noneOf(Privacy.class);
        for (var contact : contacts) {
            if (contact.privacy() != null) {
                said.add(contact.privacy());
            }
        }
        if (said.contains(Privacy.ALONE)) {
            return SPOKEN_ALONE;
        }
        if (said.contains(Privacy.REFUSED)) {
            return REFUSED;
        }
        return said.contains(Privacy.NOT_APPROPRIATE) ? NOT_APPROPRIATE : NONE_RECORDED;
    }
}
