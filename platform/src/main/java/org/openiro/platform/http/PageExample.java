package org.openiro.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Shows in the contract what a page of a list looks like. Its schema is that of the operation's return type, which an
 * {@code @APIResponse} with an example of its own would keep out of the contract.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PageExample {

    /** What the items are called. */
    String name();

    /** The page, as JSON. */
    String value();

    String description() default "A page of them.";
}
