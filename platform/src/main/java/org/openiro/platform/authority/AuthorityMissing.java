package org.openiro.platform.authority;

/** Thrown wherever council data would be touched without saying whose: nothing is ever read or written for nobody. */
public class AuthorityMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuthorityMissing() {
        super("no authority is known for this work");
    }
}
