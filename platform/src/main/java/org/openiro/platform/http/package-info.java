/**
 * How every operation speaks: problems, entity tags, idempotency keys, pages and cursors, correlation ids, and the
 * refusal of what a request should not hold. It knows no operation of any service and takes no decision of the field.
 */
package org.openiro.platform.http;
