package org.openiro.reporting.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** What the councils of this installation are called, by ONS code. One that is not named is shown by its code. */
@ConfigMapping(prefix = "openiro.reporting")
interface Councils {

    Map<String, Council> councils();

    /** How a council is named on the report. */
    interface Council {

        String name();

        /** Made-up records: the report then says so at the top, at the bottom and in its data. */
        @WithDefault("false")
        boolean synthetic();
    }
}
