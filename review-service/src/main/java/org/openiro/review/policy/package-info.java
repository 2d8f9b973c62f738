/**
 * What a council demands beyond the law: by when it wants reviews held, from when until when. A policy may only shorten; it
 * sets the local due date and never the statutory one, by which timeliness is judged. It reckons no review's date itself:
 * obligations do.
 */
package org.openiro.review.policy;
