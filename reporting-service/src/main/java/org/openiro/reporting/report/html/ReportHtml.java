package org.openiro.reporting.report.html;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.openiro.reporting.report.AnnualReport;

/** Writes a report as a page. The same report gives the same bytes. */
@ApplicationScoped
public class ReportHtml {

    private final Template template;

    ReportHtml(@Location("report/annual-report.html") Template template) {
        this.template = template;
    }

    public String of(AnnualReport report) {
        return template.data("page", new ReportPage(report)).render();
    }
}
