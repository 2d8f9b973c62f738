package org.openiro.platform.http;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of every list; taken as a {@code @BeanParam} and opened with {@link Cursors}. */
public class PageQuery {

    static final int DEFAULT_LIMIT = 50;
    static final int LARGEST_LIMIT = 500;

    @QueryParam("limit")
    @Parameter(
            description = "How many items a page holds at most.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "" + LARGEST_LIMIT,
                            defaultValue = "" + DEFAULT_LIMIT))
    @Nullable
    Integer limit;

    @QueryParam("after")
    @Parameter(description = "The cursor of the page before; it carries that page's filters and order.")
    @Nullable
    String after;

    @QueryParam("sort")
    @Parameter(description = "The field to sort by; with a minus before it, the other way round.")
    @Nullable
    String sort;
}
