package org.openiro.platform.authority;

import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The council for which the current request, record or sweep works: one, never changed once set. */
@RequestScoped
public class CurrentAuthority {

    /** The reach of an administrator of the installation: no council's rows carry it. */
    public static final String PLATFORM = "PLATFORM";

    private static final Pattern ONS_CODE = Pattern.compile("[A-Z][0-9]{8}");

    private @Nullable String code;

    public String code() {
        if (code == null) {
            throw new AuthorityMissing();
        }
        return code;
    }

    public boolean known() {
        return code != null;
    }

    public void actFor(String authority) {
        if (!isOnsCode(authority) && !PLATFORM.equals(authority)) {
            throw new IllegalArgumentException("not an ONS code");
        }
        if (code != null && !code.equals(authority)) {
            throw new IllegalStateException("the authority of a piece of work never changes");
        }
        code = authority;
    }

    public static boolean isOnsCode(@Nullable String text) {
        return text != null && ONS_CODE.matcher(text).matches();
    }
}
