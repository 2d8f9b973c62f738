package org.openiro.platform.workingdays;

import java.time.LocalDate;

/** One bank or common-law holiday in England and Wales, with where it comes from. */
public record BankHoliday(LocalDate date, String title, String source) {}
