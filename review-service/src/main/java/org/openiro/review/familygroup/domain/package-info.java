/** How a family group meeting goes from offer to end, and what the law finds missing. Plain Java. */
package org.openiro.review.familygroup.domain;
