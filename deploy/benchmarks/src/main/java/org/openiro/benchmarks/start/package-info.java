/**
 * How soon a service is ready, what memory it takes and how soon it is fast, beside a service with the same extensions, one
 * migration and none of its code, with and without an AOT cache of the JDK.
 */
@NullMarked
package org.openiro.benchmarks.start;

import org.jspecify.annotations.NullMarked;
