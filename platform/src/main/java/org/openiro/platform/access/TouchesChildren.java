package org.openiro.platform.access;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an operation that reads or writes children: opens its transaction, writes the one access-log row with the children
 * that {@link AccessLog} was told of, and refuses the request when it was told of none (an empty answer says so with an
 * empty list). At the end of a GET Hibernate writes nothing; one that has made or deleted an entity is refused.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface TouchesChildren {}
