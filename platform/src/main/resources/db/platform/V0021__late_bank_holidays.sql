-- Bank holidays proclaimed after the list was shipped. They are no council's: only the installation's work writes them, and
-- every council reads them.
create table late_bank_holiday
(
    authority text not null,
    date      date not null,
    title     text not null,
    source    text not null,
    constraint pk_late_bank_holiday primary key (authority, date),
    constraint ck_late_bank_holiday_of_the_installation check (authority = 'PLATFORM')
);
select openiro_protect('late_bank_holiday');
create policy read_by_every_council on late_bank_holiday for select to ${app} using (true);
