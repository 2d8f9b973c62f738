package org.openiro.platform.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor to give as {@code after} for the next page; none on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {}
