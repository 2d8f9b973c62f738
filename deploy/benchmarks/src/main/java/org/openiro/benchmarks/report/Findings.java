package org.openiro.benchmarks.report;

import java.util.List;

/** What a benchmark found, before it is noted on what machine and by which commit. */
public record Findings(String title, List<Goal> goals, List<Series> series, List<String> notes) {}
