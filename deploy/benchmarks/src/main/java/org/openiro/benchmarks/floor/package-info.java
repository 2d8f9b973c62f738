/**
 * The least that could answer: a handler on the services' HTTP server (Vert.x) and connection pool (Agroal) that runs the
 * statements a service was seen to send and answers with the bytes it was seen to answer with. No token, no mapping, no
 * JSON.
 */
@NullMarked
package org.openiro.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
