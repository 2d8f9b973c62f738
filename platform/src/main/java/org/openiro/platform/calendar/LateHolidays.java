package org.openiro.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.workingdays.BankHoliday;

/** The bank holidays proclaimed after the list was shipped: rows of the installation, which every council reads. */
@ApplicationScoped
public class LateHolidays {

    private final Statements statements;

    LateHolidays(Statements statements) {
        this.statements = statements;
    }

    /** In order of date; the same to every council, and outside a transaction too. */
    public List<BankHoliday> all() {
        return statements.list(
                "select date, title, source from late_bank_holiday order by date",
                row -> new BankHoliday(
                        row.getObject("date", LocalDate.class), row.getString("title"), row.getString("source")));
    }

    /** These and no others, from the commit of the current transaction on, which works for the installation. */
    public void replace(List<BankHoliday> late) {
        statements.change("delete from late_bank_holiday where authority = ?", CurrentAuthority.PLATFORM);
        late.forEach(day -> statements.change(
                "insert into late_bank_holiday (authority, date, title, source) values (?, ?, ?, ?)",
                CurrentAuthority.PLATFORM,
                day.date(),
                day.title(),
                day.source()));
    }
}
