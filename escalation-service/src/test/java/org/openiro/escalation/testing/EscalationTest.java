package org.openiro.escalation.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openiro.platform.testing.PlatformTestResource;

/** A test of this service as it runs, on its own database and a real broker; all of them share one start. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "escalation"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EscalationTest {}
