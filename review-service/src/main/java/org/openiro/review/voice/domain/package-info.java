/** What can be said of how child and parents were heard, and what of it contradicts what else is known. Plain Java. */
package org.openiro.review.voice.domain;
