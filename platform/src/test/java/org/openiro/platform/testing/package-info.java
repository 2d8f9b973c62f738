/**
 * What the tests of all services share, and nothing else: it is packaged as the platform's test-jar. Start with {@link
 * org.openiro.platform.testing.PlatformTestResource}.
 */
package org.openiro.platform.testing;
