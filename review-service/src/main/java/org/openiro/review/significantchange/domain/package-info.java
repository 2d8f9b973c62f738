/** What a significant change is, and the lag until the IRO was told. Plain Java. */
package org.openiro.review.significantchange.domain;
