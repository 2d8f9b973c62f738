"""A second calculation of the worked cases, apart from the product: own holiday list (typed by hand), own loops, own
month arithmetic; it reads no product file and imports no product class.

    python3 second_calculation.py          writes the tables beside this file
    python3 second_calculation.py --check  compares them with what stands there and fails on a difference

Both ways it also classifies the hand-written cases of contracts/cases/timeliness.csv and timeliness-basis.csv a second time.
"""

import csv
import datetime as dt
import io
import pathlib
import sys

# Weekday holidays of England and Wales, month and day, as published year by year.
HOLIDAYS = {
    1995: "0102 0414 0417 0508 0529 0828 1225 1226",
    1996: "0101 0405 0408 0506 0527 0826 1225 1226",
    1999: "0101 0402 0405 0503 0531 0830 1227 1228 1231",
    2000: "0103 0421 0424 0501 0529 0828 1225 1226",
    2002: "0101 0329 0401 0506 0603 0604 0826 1225 1226",
    2003: "0101 0418 0421 0505 0526 0825 1225 1226",
    2004: "0101 0409 0412 0503 0531 0830 1227 1228",
    2005: "0103 0325 0328 0502 0530 0829 1226 1227",
    2010: "0101 0402 0405 0503 0531 0830 1227 1228",
    2011: "0103 0422 0425 0429 0502 0530 0829 1226 1227",
    2012: "0102 0406 0409 0507 0604 0605 0827 1225 1226",
    2013: "0101 0329 0401 0506 0527 0826 1225 1226",
    2015: "0101 0403 0406 0504 0525 0831 1225 1228",
    2016: "0101 0325 0328 0502 0530 0829 1226 1227",
    2017: "0102 0414 0417 0501 0529 0828 1225 1226",
    2018: "0101 0330 0402 0507 0528 0827 1225 1226",
    2019: "0101 0419 0422 0506 0527 0826 1225 1226",
    2020: "0101 0410 0413 0508 0525 0831 1225 1228",
    2021: "0101 0402 0405 0503 0531 0830 1227 1228",
    2022: "0103 0415 0418 0502 0602 0603 0829 0919 1226 1227",
    2023: "0102 0407 0410 0501 0508 0529 0828 1225 1226",
    2024: "0101 0329 0401 0506 0527 0826 1225 1226",
    2025: "0101 0418 0421 0505 0526 0825 1225 1226",
    2026: "0101 0403 0406 0504 0525 0831 1225 1228",
    2027: "0101 0326 0329 0503 0531 0830 1227 1228",
}
CLOSED = {dt.date(y, int(md[:2]), int(md[2:])) for y, days in HOLIDAYS.items() for md in days.split()}
ONE = dt.timedelta(days=1)


def works(day):
    if day.year not in HOLIDAYS:
        raise KeyError(day.year)
    return day.weekday() < 5 and day not in CLOSED


def working_days(start, count):
    """Steps day by day; returns the date and the holidays stepped over."""
    day, left, over = start, abs(count), []
    step = ONE if count > 0 else -ONE
    while left:
        day += step
        if works(day):
            left -= 1
        elif day in CLOSED:
            over.append(day)
    return day, over


def months(start, count):
    """Same day number `count` months on, or the last day of a month that has no such day."""
    number = start.year * 12 + start.month - 1 + count
    year, month = divmod(number, 12)
    for day in range(start.day, 0, -1):
        try:
            return dt.date(year, month + 1, day)
        except ValueError:
            continue


def after(start, count):
    date, over = working_days(start, count)
    skipped = " skipping " + " ".join(map(str, over)) if over else ""
    return date, f"{start} {count:+d} working days{skipped} = {date}"


def month_rule(start, count):
    date = months(start, count)
    return date, f"{start} {count:+d} months = {date}"


def due(c):
    """The pinned rules, written as one straight run of questions."""
    start, placed, authority, opened = c["became"], c["placed"], c["authority"], c["adjourned"]
    if start and opened and opened < start:
        opened = None
    held = sorted({d for d in c["held"] if (not start or d >= start) and d != c["adjourned"]})
    if opened and not [d for d in held if d > opened]:
        date, sum_ = after(opened, 20)
        return date, ["ADJOURN_20WD"], [sum_]
    if placed:
        mine = [d for d in held if d >= placed]
        if not mine:
            date = placed + dt.timedelta(days=28)
            return date, ["ADOPT_FIRST_4W"], [f"{placed} + 28 days = {date}"]
        date, sum_ = month_rule(mine[-1], 3 if len(mine) == 1 else 6)
        return date, ["ADOPT_SECOND_3M" if len(mine) == 1 else "ADOPT_NEXT_6M"], [sum_]
    found = []
    if authority:
        mine = [d for d in held if d >= authority]
        found.append(
            (*month_rule(mine[-1], 6), "AUTH_TO_PLACE_NEXT_6M") if mine else (*month_rule(authority, 3), "AUTH_TO_PLACE_FIRST_3M")
        )
    if start or not authority:
        if c["short"]:
            found.append((*month_rule(held[-1], 6), "SHORTBREAK_NEXT_6M") if held else (*month_rule(start, 3), "SHORTBREAK_FIRST_3M"))
        elif not held:
            found.append((*after(start, 20), "FIRST_20WD"))
        elif len(held) == 1:
            found.append((*month_rule(held[0], 3), "SECOND_3M"))
        else:
            found.append((*month_rule(held[-1], 6), "NEXT_6M"))
    earliest = min(f[0] for f in found)
    return earliest, [f[2] for f in found if f[0] == earliest], [f"{f[2]}: {f[1]}" if len(found) > 1 else f[1] for f in found]


def latest_working_day(day):
    try:
        while not works(day):
            day -= ONE
        return day
    except KeyError:
        return None


# case | became | short break | authority | placed | reviews held | adjourned | what it shows
DUE_DATES = """
W01|2024-12-02|||||| Monday start; Christmas, Boxing and New Year's Day skipped
W02|2024-12-24|||||| starts on Christmas Eve, a working day that is not counted itself
W03|2024-12-25|||||| starts on a bank holiday: day 1 is the next working day
W04|2024-12-26|||||| starts on Boxing Day: same due date as the day before
W05|2024-12-27|||||| starts on the working day after: one working day later
W06|2024-06-02|||||| starts on a Sunday: same due date as the Saturday before
W07|2024-05-31|||||| starts on the Friday before: not counted itself, same due date
W08|2024-06-03|||||| starts on the Monday after: one working day later
W09|2024-02-29|||||| starts on leap day; the twentieth working day is Maundy Thursday, the day before Good Friday
W10|2024-03-01|||||| twentieth weekday is Good Friday: due after Easter
W11|2024-03-04|||||| Good Friday and Easter Monday skipped
W12|1995-04-10|||||| 1995: early May moved to 8 May, so 1 May was a working day
W13|1999-12-06|||||| millennium: 27, 28 and 31 Dec 1999 and 3 Jan 2000 skipped
W14|2002-05-20|||||| Golden Jubilee: 27 May 2002 was a working day, 3 and 4 June were not
W15|2012-05-21|||||| Diamond Jubilee: 28 May 2012 was a working day, 4 and 5 June were not
W16|2020-04-20|||||| VE day: 4 May 2020 was a working day, 8 May was not
W17|2022-05-04|||||| 30 May 2022 was a working day; due the day before the jubilee days
W18|2022-05-05|||||| the jubilee days of 2 and 3 June 2022 are skipped; one working day later than W17
W19|2022-09-16|||||| starts the Friday before the state funeral: 19 Sep 2022 skipped
W20|2022-09-19|||||| starts on the day of the state funeral: same due date
W21|2022-08-19|||||| last start whose twentieth working day comes after both 29 Aug and 19 Sep
W22|2022-08-18|||||| one day earlier: due on Friday 16 September, before the funeral
W23|2023-04-10|||||| starts on Easter Monday; 1 and 8 May 2023 skipped (coronation)
W24|2011-04-01|||||| the day that 20 working days replaced four weeks; 22, 25 and 29 April skipped
W25|2016-12-26|||||| 27 Dec 2016 and 2 Jan 2017 substitutes skipped
W26|2015-12-24|||||| 25 Dec, substitute 28 Dec 2015 and 1 Jan 2016 skipped
W27|2010-12-20|||||| substitutes 27 and 28 Dec 2010 and 3 Jan 2011 skipped
W28|2027-11-29|||||| ends on a day of the last published year: 29 Dec 2027
W29|2027-11-30|||||| one day later: 30 Dec 2027
W30|2027-12-01|||||| last start that the calendar can answer: 31 Dec 2027, a Friday
W31|2024-01-15||||2024-02-12|| first review held on its due date; 3 months from it
W32|2024-01-15||||2024-02-01|| first review held early: the clock runs from the earlier date
W33|2024-01-15||||2024-01-15|| first review on the first day of care counts
W34|2024-01-15||||2023-12-20|| a review before this period of care is left aside: still the first
W35|2024-01-15||||2023-12-20 2024-02-12|| only one review of this period: second rule
W36|2024-01-15||||2024-02-12 2024-05-10|| two reviews: six months
W37|2024-01-15||||2024-02-12 2024-02-12|| the same date twice is one review
W38|2023-08-01||||2023-08-31|| 31 August + 3 months: 30 November
W39|2022-11-01||||2022-11-30|| 30 November + 3 months: 28 February, no leap year
W40|2023-11-01||||2023-11-29|| 29 November + 3 months: 29 February exists in 2024
W41|2022-11-01||||2022-11-29|| 29 November + 3 months: 28 February in 2023
W42|2022-11-01||||2022-11-28|| 28 November + 3 months: the same 28 February 2023
W43|||||2023-08-29 2023-12-01 2024-02-28|| 28 February + 6 months: 28 August
W44|||||2024-08-31 2025-08-31|| 31 August + 6 months: 28 February 2026
W45|||||2024-03-30 2024-09-30|| 30 September + 6 months: 30 March, not the end of March
W46|||||2024-06-29|| a single review with no start known: second rule; lands on a Sunday and stays
W47|||||2024-06-25 2024-10-18|| six months: lands on Good Friday 2025 and stays
W48|||||2025-03-25 2025-06-25|| six months: lands on Christmas Day and stays
W49|||||2027-03-01 2027-08-30|| lands in 2028: the date stands, the working day before it is not known
W50|||||2027-03-01 2027-06-30|| six months: 30 December 2027, still known
W51|||||2019-09-01 2019-10-24|| six months: 24 April 2020, first day of the relaxation; the date stands
W52|||||2019-09-01 2019-10-23|| six months: 23 April 2020, the day before it
W53|||||2019-09-01 2020-03-25|| six months: 25 September 2020, the last day of it
W54|||||2019-09-01 2020-03-26|| six months: 26 September 2020, the day after it
W55|||2024-06-03|||| authority alone: three months from it
W56|||2024-06-03||2024-05-31|| a review before the authority does not count
W57|||2024-06-03||2024-06-03|| a review on the day of the authority counts
W58|||2023-11-30|||| 30 November + 3 months: 29 February 2024
W59|2024-01-15||2024-02-01||2024-02-09|| both regimes: second review (3 months) is earlier than 6 months
W60|2023-06-01||2024-02-01||2023-06-28 2023-09-20|| both: six months from 20 Sep is earlier than authority + 3 months
W61|2023-06-01||2024-02-01||2023-06-28 2023-12-28|| both: authority + 3 months is earlier than six months
W62|2023-06-01||2024-02-01||2023-06-28 2023-12-28 2024-04-20|| both give six months from the same review: two rules, the special one first
W63|2024-02-01||2024-02-01|||| authority on the first day: the 20 working days are earlier
W64|2024-01-15||2024-02-12||2024-02-12|| review on the day of authority: second review (3 months) before 6 months
W65|2023-01-10||2023-11-01||2023-02-03 2023-08-01|| six months from 1 Aug and three from 1 Nov are the same day: the special rule names it
W66||||2024-02-01|2024-01-20|| a review before the placement does not count
W67||||2024-02-01|2024-02-01|| a review on the day of placement counts as the first
W68||||2024-02-01|2024-02-29|| first review since placement: three months, 29 May
W69||||2024-02-01|2024-02-29 2024-05-29 2024-11-30|| third and later: 31 May has 31 days, the date stays 30 May
W70|2023-06-01||2023-12-01|2024-02-01|2023-06-28 2023-09-28|| placement replaces the standard cycle and the authority regime
W71||||2024-12-05||| four weeks land on 2 January: 28 days whatever the holidays
W72||||2024-11-27||| four weeks land on Christmas Day: no roll
W73|2024-03-31|yes||||| short break: first review within three months (31 March + 3 months: 30 June)
W74|2024-03-31|yes|||2024-06-30 2024-12-20|| short break: later reviews six months
W75||yes|||2024-06-30|| short break with no start known: six months from the review
W76|2024-03-31|yes|||2024-03-01|| short break: a review before the agreement is left aside
W77|2024-01-15||||2024-02-12|2024-02-12| opened and adjourned on its due date: 20 working days from it
W78|2024-01-15||||2024-02-12 2024-03-11|2024-02-12| completed within the window: that is the first review
W79|2024-01-15|||||2024-02-09| adjourned meeting not in the list: still 20 working days
W80|2024-01-15||||2024-02-12 2024-05-01|2024-05-01| second review adjourned: 6 and 27 May skipped
W81|2024-01-15||||2024-02-12|2024-01-30| a review after the adjournment settles it: second rule
W82|2024-01-15|||||2023-12-20| an adjournment of an earlier period is left aside
W83||||2024-02-01|2024-02-29|2024-02-29| the first adoption review adjourned
W84|2024-12-02|||||2024-12-20| adjourned before Christmas: 25 and 26 Dec and 1 Jan skipped
W85|||||2024-02-12|2024-05-08| a review before the adjournment does not settle it
W86|2024-03-31|yes||||2024-06-28| a short-break review adjourned
W87|2023-06-01|||2024-07-10|2023-06-28 2024-01-20|| six months would be due on 20 July, but the standard cycle ended with the placement
W88|||2024-01-01|2024-03-20||| three months from the authority would be 1 April, but it ended with the placement
W89||yes|2024-06-03||2024-02-01|| without a start an adoption date means the adoption rules alone, short breaks or not
W90|2024-03-31|yes||2024-06-20||| placement for adoption replaces the short-break rule too
W91|||2024-01-01||2024-03-01 2024-08-01|| six months from the last review since the authority, not from the first
W92|2024-03-31|yes|2024-05-01||2024-06-30|| short break with authority to place: both give six months from the review
W93||||||2024-02-09| nothing but an adjournment: 20 working days from it
"""

WORKING_DAYS = """
D01|2024-03-25|2| two days
D02|2024-03-28|1| the day after Maundy Thursday is Easter Tuesday
D03|2024-04-02|-1| and back again
D04|2024-03-30|1| from Easter Saturday
D05|2024-03-30|-1| back from Easter Saturday
D06|2024-03-30|0| zero is the date itself, working day or not
D07|2024-04-10|-20| twenty days back over Easter
D08|2024-04-10|20| twenty days on
D09|2022-09-12|20| state funeral skipped
D10|2022-10-11|-20| and back again
D11|2022-09-19|1| from the state funeral
D12|2022-09-20|-1| back over it
D13|1999-12-30|1| 31 Dec 1999 was a bank holiday, 3 Jan 2000 too
D14|2000-01-04|-1| and back again
D15|1995-01-03|1| the first working days of the calendar
D16|1995-01-04|-1| back to the first one
D17|2027-12-30|1| the last working day of the calendar
D18|2027-12-31|0| zero at its end
D19|2024-12-24|5| Christmas
D20|2025-01-03|-5| Christmas, back
D21|2024-01-06|10| from a Saturday
D22|2024-01-07|10| from a Sunday: the same
D23|2024-01-08|10| from the Monday: one working day later
D24|2024-05-24|1| spring bank holiday
D25|2020-05-07|1| VE day on a Friday
D26|2012-06-01|1| both jubilee days of 2012
D27|2002-05-31|1| both jubilee days of 2002
D28|2023-04-28|250| many days, over a year
D29|2024-04-30|-250| many days back
D30|2024-02-28|1| to leap day
"""

# Agreed on | stays | what it shows. Without a day the series was agreed from its first stay on.
SHORT_BREAK_STAYS = """
L01||2024-01-15/2024-02-01| seventeen days, the day of going home not counted: inside
L02||2024-01-15/2024-02-02| eighteen days: the eighteenth is beyond
L03||2024-01-15/| still away: beyond from the eighteenth day
L04||2024-01-15/2024-01-25 2024-01-25/2024-02-02| from one stay straight into the next: one stay of eighteen days
L05||2024-01-15/2024-01-25 2024-01-26/2024-02-03| one night at home between: two stays
L06||2024-01-15/2024-01-15 2024-02-01/2024-02-18| home on the same day: no day of care
L07||2023-01-02/2023-01-17 2023-03-01/2023-03-16 2023-05-01/2023-05-16 2023-07-01/2023-07-16 2023-09-01/2023-09-16| five stays of fifteen days: seventy-five, inside
L08||2023-01-02/2023-01-17 2023-03-01/2023-03-16 2023-05-01/2023-05-16 2023-07-01/2023-07-16 2023-09-01/2023-09-17| one day more: the seventy-sixth is beyond
L09||2023-01-02/2023-01-17 2023-03-01/2023-03-16 2023-05-01/2023-05-16 2023-07-01/2023-07-16 2023-09-01/2023-09-16 2024-01-01/2024-01-03| 1 January still looks back on 2 January of the year before: seventy-six
L10||2023-01-02/2023-01-17 2023-03-01/2023-03-16 2023-05-01/2023-05-16 2023-07-01/2023-07-16 2023-09-01/2023-09-16 2024-01-02/2024-01-17| a day later each new day replaces the same day a year before: inside
L11||2023-01-02/2023-01-17 2023-03-01/2023-03-16 2023-05-01/2023-05-16 2023-07-01/2023-07-16 2023-09-01/2023-09-16 2024-01-02/2024-01-18| but 17 January has none to replace: beyond
L12||2023-01-02/2023-01-17 2023-01-10/2023-01-17 2023-03-01/2023-03-16 2023-05-01/2023-05-16 2023-07-01/2023-07-16 2023-09-01/2023-09-16| a stay inside another counts once: seventy-five
L13||2023-09-01/2023-09-17 2023-07-01/2023-07-16 2023-05-01/2023-05-16 2023-03-01/2023-03-16 2023-01-02/2023-01-17| told backwards: the same seventy-sixth day
L14||2023-02-28/2023-03-15 2023-05-01/2023-05-16 2023-07-01/2023-07-16 2023-09-01/2023-09-16 2023-11-01/2023-11-16 2024-02-29/2024-03-02| leap day looks back to 1 March: seventy-five, and so the day after
L15||2024-01-15/2024-02-01 2024-03-01/2024-03-20| the second stay is the first to go beyond
L16|2024-01-15|| no stay known: nothing to go beyond
L17|2024-01-10|2024-01-01/2024-01-25| agreed during the stay, which counts from its own first day
L18|2024-01-10|2024-01-01/2024-01-18| seventeen days of which eight lie in the series: inside
L19|2024-01-10|2023-12-01/2024-01-25| beyond long before it was agreed: so from the first day of the series
L20|2024-01-10|2023-12-01/2024-01-10| over on the day of the agreement: of no series
L21|2024-01-10|2023-12-01/2024-01-11| over a day later: beyond from the first day of the series
L22|2024-01-10|2023-12-20/2024-01-10 2024-01-10/2024-01-12| from a stay before the series straight into the first of it: one stay
L23|2024-01-10|2023-12-20/2024-01-09 2024-01-10/2024-01-12| one night at home between: the stay before it is of no series
"""

# case | due on | booked for | sent, as days before:review on:sent on | today | what it shows
REMINDERS = """
R01|2024-04-10|||2024-03-01| the reference's P09: twenty working days before 10 April are 11 March, Easter skipped; P11: five are 3 April
R02|2024-04-10|||2024-03-08| the last working day before the twenty: nothing yet
R03|2024-04-10|||2024-03-11| on the day itself it is sent
R04|2024-04-10|||2024-03-12| first known a day later: its day has come, sent at once
R05|2024-04-10|||2024-03-25| first known on the day of the ten: twenty and ten are one reminder
R06|2024-04-10|||2024-03-22| a working day earlier the ten is still ahead
R07|2024-04-10|||2024-04-03| on the day of the five: three are one reminder
R08|2024-04-10|||2024-04-05| on the day of the three: all four are one reminder
R09|2024-04-10|||2024-04-10| on the day of the review: still
R10|2024-04-10|||2024-04-11| the day after it: nobody
R11|2024-04-10|||2024-04-13| nor on a Saturday after it
R12|2024-04-10|2024-04-10||2024-03-01| booked on the due date: counted from the booking
R13|2024-04-10|2024-04-09||2024-03-01| booked a day before it: counted from the booking
R14|2024-04-10|2024-04-11||2024-03-01| booked a day after it: counted from the due date
R15|2024-04-10|2024-03-01||2024-03-04| three days after the booked day its record may still come: nobody is reminded of a day gone by
R48|2024-04-10|2024-03-01||2024-03-05| four days after it with nothing recorded: from the due date
R49|2024-04-10|2024-04-08|20+10+5+3:2024-04-08:2024-04-05|2024-04-12| passed two working days before a due date that passed too: what was said stands
R50|2024-04-10|2024-03-28|20:2024-03-28:2024-02-28 10:2024-03-28:2024-03-14 5:2024-03-28:2024-03-21 3:2024-03-28:2024-03-25|2024-03-31| booked for seven working days before the due date, three days ago: what was said stands
R51|2024-04-10|2024-03-28|20:2024-03-28:2024-02-28 10:2024-03-28:2024-03-14 5:2024-03-28:2024-03-21 3:2024-03-28:2024-03-25|2024-04-01| four days ago: two of them once more at once, the others on their days
R52|2024-04-10|2024-04-03|20:2024-04-03:2024-03-04 10:2024-04-03:2024-03-18 5:2024-04-03:2024-03-25 3:2024-04-03:2024-03-27|2024-04-08| passed, five working days before the due date: nothing again
R16|2024-05-12|||2024-04-01| due on a Sunday: its working days are counted back from the Friday on
R17|2024-05-13|||2024-04-01| due on the Monday after it: the day itself is not counted, so the same days
R18|2024-05-06|||2024-04-01| due on a bank holiday: as on the Saturday before it
R19|2024-05-04|||2024-04-01| the Saturday before it
R20|2025-01-02|||2024-12-01| counted back over Christmas and New Year
R21|2024-02-12|||2024-01-15| a first review on the day of becoming looked after: its twenty has come already
R22|2024-02-12|||2024-01-16| and so a day later
R23|2024-04-10||20:2024-04-10:2024-03-11|2024-03-11| sent today already: not again
R24|2024-04-10||20:2024-04-10:2024-03-11|2024-03-26| the ten alone is due
R25|2024-04-10|2024-04-03|20:2024-04-10:2024-03-11|2024-03-14| moved by five working days: not sent again, and the unsent move
R26|2024-04-10|2024-04-02|20:2024-04-10:2024-03-11|2024-03-14| moved by six: sent again at once, and the former is withdrawn
R27|2024-04-10|2024-04-02|20:2024-04-10:2024-03-14|2024-03-14| moved by six on the day on which it was sent: not twice on one day, but on the next
R28|2024-04-17||20:2024-04-10:2024-03-11|2024-03-14| moved on by five working days: not again
R29|2024-04-18||20:2024-04-10:2024-03-11|2024-03-14| moved on by six: again, twenty before the new day
R30|2024-04-18||20:2024-04-10:2024-03-11|2024-03-19| and on that day it is
R31|2024-04-14||20:2024-04-08:2024-03-07|2024-03-14| from Monday to Sunday: four working days
R32|2024-04-15||20:2024-04-06:2024-03-07|2024-03-14| from Saturday to the Monday week: six
R33|2024-04-13||20:2024-04-06:2024-03-07|2024-03-14| from Saturday to Saturday: five
R34|2024-05-13||20:2024-05-03:2024-04-05|2024-04-10| from Friday to Monday week over the bank holiday: five
R35|2024-05-14||20:2024-05-03:2024-04-05|2024-04-10| to the Tuesday: six
R36|2024-04-10||20+10:2024-04-10:2024-03-26|2024-04-03| after one reminder of two, the five
R37|2024-04-10||20:2024-04-10:2024-03-11 10:2024-04-10:2024-03-26 5:2024-04-10:2024-04-03 3:2024-04-10:2024-04-05|2024-04-08| all four are sent and all stand
R38|2024-04-26||20:2024-04-10:2024-03-11 20:2024-04-18:2024-03-19|2024-03-25| moved by six twice: sent a third time, and neither stands
R39|2024-04-13||20:2024-04-10:2024-03-11 20:2024-04-18:2024-03-19|2024-03-25| near the days of both: the later alone stands
R40|2024-04-13||20+10:2024-04-10:2024-03-26 20:2024-04-18:2024-03-27|2024-03-28| near both, of which the earlier tells something more: both stand
R41|2024-04-10||20:2024-04-10:2024-03-11 20:2024-04-18:2024-03-19|2024-03-25| moved back: what was sent first counts, what was sent for the other day is withdrawn
R42|2024-04-10|2024-04-09|20:2024-04-10:2024-03-11|2024-03-14| booked since, a day earlier: the unsent follow the booking
R43|2024-04-10|2024-04-02|20+10+5:2024-04-10:2024-04-03|2024-04-02| booked for today, six working days before: once more all at once
R44|2027-12-31|||2027-11-01| at the end of the calendar
R45|2024-09-19|||2024-08-01| no holiday but August's: twenty back
R46|2022-09-20|||2022-08-01| counted back over the state funeral
R47|2022-06-06|||2022-05-01| counted back over the jubilee days
"""

# case | what becomes known on which day | last day | what it shows
PREPARATION = """
C01|2024-01-15 due 2024-02-12|2024-02-20| a first review: its twenty is a reminder on the first day; nobody books it or holds it
C02|2024-01-15 due 2024-02-12; 2024-02-01 booked 2024-02-08; 2024-02-08 held|2024-02-20| booked two working days earlier: the five comes on its day, the three too; held, nothing stands
C03|2024-02-01 due 2024-05-12; 2024-04-02 booked 2024-05-02; 2024-05-02 held|2024-05-31| a second review booked well ahead, held on its day
C04|2024-02-01 due 2024-05-12; 2024-04-10 booked 2024-04-24; 2024-04-24 held|2024-05-31| booked late for an early day: two of them are one reminder
C05|2024-02-01 due 2024-05-12; 2024-04-02 booked 2024-05-02; 2024-04-15 booked 2024-05-08|2024-05-31| moved by three working days: the twenty is not sent again
C06|2024-02-01 due 2024-05-12; 2024-04-02 booked 2024-04-29; 2024-04-15 booked 2024-05-08|2024-05-31| moved by six over a bank holiday: the twenty is sent again at once, with its ten ahead
C07|2024-02-01 due 2024-05-12; 2024-04-02 booked 2024-04-29; 2024-04-15 booked 2024-05-07|2024-05-31| moved by five: not again; that day passes, and the due date is nine from the day for which the twenty was said
C08|2024-02-01 due 2024-05-12; 2024-04-02 booked 2024-05-01; 2024-04-22 booked -|2024-05-31| the booking is cancelled: from the due date, six working days on, the twenty again at once and the ten on its new day
C09|2024-02-01 due 2024-05-12; 2024-04-19 due 2024-05-30|2024-06-30| the due date is corrected by more than five: what was sent is sent again on the new days
C10|2024-02-01 due 2024-05-12; 2024-05-13 due 2024-05-17|2024-06-30| corrected after it had passed, by five working days: nothing again
C17|2024-02-01 due 2024-05-12; 2024-05-13 due 2024-05-20|2024-06-30| by six: three of them again at once, the last on its day
C11|2024-02-01 due 2024-05-12; 2024-05-01 held|2024-05-31| held early without a booking: the five and the three never come
C12|2024-02-01 due 2024-05-12; 2024-05-01 held; 2024-05-02 unheld|2024-05-31| it was never held: what stood stands again, and what is left comes
C13|2024-04-24 due 2024-04-24|2024-05-31| known on the day itself: all four at once
C14|2024-04-25 due 2024-04-24|2024-05-31| known a day later: a status, no reminder
C15|2024-02-01 due 2024-05-12; 2024-04-12 booked 2024-05-01; 2024-04-12 booked 2024-05-10|2024-05-31| moved twice on one day before anybody looked: once
C16|2024-02-01 due 2024-05-12; 2024-04-02 booked 2024-05-20|2024-05-31| booked after the due date: counted from the due date
C18|2024-02-01 due 2024-05-12; 2024-04-02 booked 2024-04-24|2024-05-31| its day passes with nothing recorded: on the fourth day after it, a Sunday, from the due date, of which twenty and ten have come
C19|2024-02-01 due 2024-05-12; 2024-04-02 booked 2024-04-24; 2024-04-27 held|2024-05-31| its record comes three days after it: nobody hears of it again
C20|2024-02-01 due 2024-05-12; 2024-04-02 booked 2024-04-24; 2024-04-28 held|2024-05-31| and a day later: what was said again is none any more
C21|2024-02-01 due 2024-05-12; 2024-04-02 booked 2024-05-02|2024-05-31| its day passes five working days before the due date: nothing again
C22|2024-02-01 due 2024-05-12; 2024-04-02 booked 2024-04-24; 2024-04-26 booked 2024-05-09|2024-05-31| moved two days after its day by ten working days
C23|2024-02-01 due 2024-05-12; 2024-02-01 born 2006-05-12|2024-05-31| eighteen on the due date: not required, so nobody is reminded
C24|2024-02-01 due 2024-05-12; 2024-02-01 born 2006-05-13|2024-05-31| eighteen a day after it: all four
C25|2024-02-01 due 2024-05-12; 2024-02-01 born 2006-05-10; 2024-04-02 booked 2024-05-09|2024-05-31| eighteen before the due date, booked for the day before the birthday
C26|2024-02-01 due 2024-05-12; 2024-02-01 born 2006-05-10; 2024-04-02 booked 2024-05-10|2024-05-31| booked for the birthday: nothing is required on it
C27|2024-02-01 due 2024-05-12; 2024-02-01 born 2006-05-10; 2024-04-02 booked 2024-05-02|2024-05-31| booked a week before the birthday and passed: no day is left, so what was said falls
C28|2024-02-01 due 2024-05-12; 2024-02-01 live 2024-05-12|2024-05-31| live on the due date itself: all four at once on it
C29|2024-02-01 due 2024-05-12; 2024-02-01 live 2024-05-13|2024-05-31| live a day later: none for a day before it
C30|2024-02-01 due 2024-05-12; 2024-02-01 live 2024-04-15|2024-05-31| live after the day of the twenty: it comes on the first day
C31|2024-02-01 due 2024-05-12; 2024-02-01 live 2024-04-12|2024-05-31| live on the day of the twenty
C32|2024-02-01 due 2024-05-12; 2024-02-01 live 2024-05-01|2024-05-31| live after two of them: one reminder on the first day
C33|2024-02-01 due 2024-05-12; 2024-04-15 live 2024-05-01|2024-05-31| the first day put off after the twenty was said: it falls, and stands again from that day on
"""

ELIGIBLE_CHILDREN = """
E01|2008-03-01|2020-05-04/|| long in care: from the sixteenth birthday
E02|2008-03-01|2024-01-01/|| thirteen weeks end after the sixteenth birthday
E03|2008-03-01|2023-12-02/|| thirteen weeks end on the sixteenth birthday itself
E04|2008-03-01|2023-12-01/|| thirteen weeks end the day before it: from the birthday
E05|2008-03-01|2023-12-01/2024-03-01|| went home on the birthday, so was not looked after at 16
E06|2008-03-01|2023-12-01/2024-03-02|| went home the day after the birthday
E07|2008-03-01|2024-01-01/2024-03-31|| ninety days: not thirteen weeks
E08|2008-03-01|2024-01-01/2024-04-01|| ninety-one days: thirteen weeks
E09|2008-03-01|2021-11-01/2022-03-05 2024-03-01/|| days before the fourteenth birthday do not count
E10|2008-03-01|2022-06-01/2022-07-31 2024-05-01/2024-06-01|| two periods add up: sixty and then thirty-one
E11|2008-03-01|2022-06-01/2022-07-31 2024-05-01/2024-05-31|| two periods add up to ninety only
E12|2008-03-01|2023-01-01/|2023-01-01/| agreed short breaks alone: never
E13|2008-03-01|2023-01-01/|2023-01-01/2024-03-01| from short breaks into full care on the birthday
E14|2006-03-01|2023-12-01/|| thirteen weeks end the day before the eighteenth birthday
E15|2006-03-01|2023-12-02/|| one day too late to be one before 18
E16|2008-02-29|2020-05-04/|| born on leap day: sixteen on leap day
E17|2007-02-28|2020-05-04/|| born the year before
E18|2007-03-01|2023-01-01/2023-02-15 2023-04-01/|| went home and came back over the birthday
E19|2008-02-29|2022-02-01/2022-05-30 2024-03-01/2024-03-03|| fourteen on 1 March 2022: ninety days from then and one at 16
E20|2008-03-01||| never looked after
"""

# Start of care | review before | due date of that one | rule | what the source holds | which source | what it shows
MISMATCHES = """
M01||2024-03-01||NEXT_6M|2024-08-31|mosaic| 183 days from 1 March end a day before six months
M02||2024-03-01||NEXT_6M|2024-09-01|mosaic| the statutory date: no mismatch
M03||2024-06-30||NEXT_6M|2024-12-30|mosaic| 183 days and six months are the same day: no mismatch
M04||2024-03-05||NEXT_6M|2024-09-03|mosaic| 182 days: not what Mosaic adds
M05||2024-03-01||NEXT_6M|2024-09-02|mosaic| 185 days, and the Monday after Sunday 1 September: moved
M06||2024-02-12||SECOND_3M|2024-05-13|mosaic| 91 days from 12 February end a day after three months; also the Monday after a Sunday: 91 days come first
M07||2024-02-12||SECOND_3M|2024-05-14|mosaic| 92 days: unexplained
M08||2024-02-12||SECOND_3M|2024-05-10|liquidlogic| the Friday before Sunday 12 May: moved
M09||2024-02-12||SECOND_3M|2024-05-11|liquidlogic| the Saturday between: unexplained
M10||2024-02-12||SECOND_3M|2024-08-12|liquidlogic| six months where it is the second review: another interval
M11||2024-05-10||NEXT_6M|2024-08-10|liquidlogic| three months where it is the third review: another interval
M12||2024-05-10||NEXT_6M|2024-08-09|mosaic| 91 days where it is the third review
M13||2024-05-02|2024-05-12|NEXT_6M|2024-11-12|liquidlogic| six months from the due date of a review held ten days early
M14||2024-05-02|2024-05-12|NEXT_6M|2024-08-12|liquidlogic| three months from that due date
M15||2024-05-02|2024-05-12|NEXT_6M|2024-11-11|liquidlogic| a day before: unexplained
M16||2024-05-12|2024-05-12|NEXT_6M|2024-08-12|liquidlogic| held on its due date: three months from it are another interval
M17|2024-12-02|||FIRST_20WD|2024-12-30|liquidlogic| 28 days over Christmas: bank holidays counted
M18|2024-12-02|||FIRST_20WD|2025-01-02|liquidlogic| the statutory date: no mismatch
M19|2024-12-02|||FIRST_20WD|2024-12-31|liquidlogic| 29 days: unexplained
M20|2024-11-30|||FIRST_20WD|2024-12-27|liquidlogic| from a Saturday, 20 weekdays end on a Friday, 27 days on
M21|2024-11-30|||FIRST_20WD|2024-12-28|liquidlogic| from a Saturday, 28 days end on a Saturday
M22|2024-11-30|||FIRST_20WD|2024-12-29|liquidlogic| neither: unexplained
M23|2024-01-15|||FIRST_20WD|2024-02-12|liquidlogic| no bank holiday between: 28 days are the statutory date
M24|2024-03-31|||SHORTBREAK_FIRST_3M|2024-04-28|liquidlogic| 28 days where it is no first review of full care: unexplained
M25||2024-04-25||NEXT_6M|2024-10-28|eclipse| typed, and 186 days: entered by hand
M26||2024-04-25||NEXT_6M|2024-10-28|Eclipse live| however the system is called
M27||2024-04-25||NEXT_6M|2024-10-28|| of no known system: unexplained
M28||2024-04-25||NEXT_6M|2024-10-25|eclipse| 183 days, and the statutory date: no mismatch
M29||2024-03-01||NEXT_6M|2024-08-31|eclipse| typed, but 183 days explain it
M30||2024-09-25||SECOND_3M|2024-12-27|liquidlogic| Christmas Day moved over Boxing Day to the Friday
M31||2024-09-25||SECOND_3M|2024-12-24|liquidlogic| Christmas Day moved to the day before
M32||2024-09-25||SECOND_3M|2024-12-26|liquidlogic| Boxing Day is no working day: unexplained
M33||2027-08-30||NEXT_6M|2028-03-01|liquidlogic| beyond the calendar no working day is guessed: unexplained
M34||2024-03-04||ADOPT_SECOND_3M|2024-09-04|liquidlogic| the standard six months where the child is placed for adoption: another interval
M35||2024-04-15||NEXT_6M||liquidlogic| the source holds none: no mismatch
"""

# Born | review before | authority to place | short breaks | statutory date | policies | what it shows. A policy is its
# months or days, whom it concerns (u: under that age, a: with authority to place) and the days it counts from and until.
LOCAL_POLICIES = """
P01|2020-06-01|2024-04-02|||2024-10-02|3m u5 2024-04-01/| three-monthly under five: three months from the review before
P02|2019-04-03|2024-04-02|||2024-10-02|3m u5 2024-04-01/| the day before the fifth birthday: still under five
P03|2019-04-02|2024-04-02|||2024-10-02|3m u5 2024-04-01/| on the fifth birthday: not any more
P04||2024-04-02|||2024-10-02|3m u5 2024-04-01/| without a date of birth nobody is under five
P05||2024-04-02|||2024-10-02|3m 2024-04-01/| of every age: no date of birth is needed
P06|2020-06-01|2024-04-01|||2024-10-01|3m u5 2024-04-01/| the interval begins on the policy's first day
P07|2020-06-01|2024-03-31|||2024-09-30|3m u5 2024-04-01/| it began the day before: nothing is shortened
P08|2020-06-01|2024-12-31|||2025-06-30|3m u5 2024-04-01/2025-01-01| the last day inside the policy: 31 March 2025
P09|2020-06-01|2025-01-01|||2025-07-01|3m u5 2024-04-01/2025-01-01| its last day is outside
P10|2020-06-01|2024-04-01|||2024-10-01|3m u5 2024-04-01/2024-04-01| ended on its first day: it never counted
P11|2020-06-01||||2024-02-12|3m u5 2024-01-01/| a first review is left to the law
P12|2020-06-01|2024-02-12|||2024-05-12|5m 2024-01-01/| five months where the law gives three: the statutory date
P13|2020-06-01|2024-02-12|||2024-05-12|3m 2024-01-01/| three where the law gives three: the same date
P14|2020-06-01|2023-11-30|||2024-05-30|3m 2023-01-01/| a month without that day: leap day
P15|2020-06-01|2024-04-02||yes|2024-10-02|3m 2024-04-01/| agreed short breaks keep the law's date
P16|2020-06-01|2024-04-02|||2024-10-02|3m 2024-04-01/ 2m u5 2024-04-01/| two policies: the earlier date
P17|2018-06-01|2024-04-02|||2024-10-02|3m 2024-04-01/ 2m u5 2024-04-01/| of which one does not concern the child
P18|2020-06-01|2024-04-02|||2024-10-02|3m a 2024-04-01/| with authority to place only, and there is none
P19|2020-06-01|2024-04-02|2024-03-04||2024-09-02|3m a 2024-04-01/| with authority to place
P29|2020-06-01|2024-01-02|2024-06-03||2024-07-02|3m a 2024-01-01/| an order after the review before: three months would have been over on its day
P30|2020-06-01|2024-04-02|2024-04-03||2024-07-03|3m a 2024-04-01/| an order the day after it, too: the review after this one is the first under the policy
P31|2020-06-01|2024-04-02|2024-04-02||2024-10-02|3m a 2024-04-01/| a review on the day of the order begins the first interval
P20|2020-06-01|2024-02-12|2024-05-07||2024-08-07|28d 2024-04-01/| 28 days after the placement order
P21|2020-06-01|2024-02-12|2024-04-01||2024-07-01|28d 2024-04-01/| an order on the policy's first day
P22|2020-06-01|2024-02-12|2024-03-31||2024-06-30|28d 2024-04-01/| an order the day before it
P23|2020-06-01|2024-05-07|2024-05-07||2024-11-07|28d 2024-04-01/| a review on the day of the order has settled it
P24|2020-06-01|2024-05-06|2024-05-07||2024-08-07|28d 2024-04-01/| one the day before has not
P25|2020-06-01||2024-05-07||2024-05-14|28d 2024-04-01/| no review yet, and 20 working days end before the 28 days
P26|2020-06-01|2024-05-06|2024-05-07|yes|2024-08-07|28d 2024-04-01/| not in agreed short breaks
P27|2020-06-01|2024-02-12|||2024-08-12|| no policy: no local date
P28|2020-06-01|2024-04-02|2024-04-20||2024-07-20|3m u5 2024-04-01/ 28d 2024-04-01/| both kinds: the earlier of 2 July and 18 May
"""

# Born | looked after | long-term foster placements, - for none, empty where no source tells of placements | what people do,
# one command after another on the review of the command before, or on the nth (@n) | what it shows. Today is after all of
# these days and before 2099.
REVIEW_LIFE = """
L01||||book 2024-02-12; hold 2024-02-12 PN1| booked and held on the due date
L02||||book 2024-02-12; hold 2024-02-13 PN1| a day late without its main reason: refused
L03||||book 2024-02-12; hold 2024-02-13 PN1 SW_REPORT| the least that is asked: date, chair, code and, when late, the main reason
L04||||book 2024-02-12; hold 2024-02-12 PN1 SW_REPORT| a reason for a review that was not late: refused
L05||||book 2024-02-12; hold 2024-02-13 PN1 NOT_RECORDED| that no reason is recorded is no reason: refused
L06||||book 2024-02-12; hold 2099-01-01 PN1| held after today: refused
L07||||book 2024-02-12; book 2024-02-13| one review at a time is under way: refused
L08||||unbooked 2024-02-12 PN1; unbooked 2024-02-12 PN2| the same day is the same review: refused
L09|2020-02-12|||unbooked 2024-02-12 PN0| PN0 on the fourth birthday: refused
L10|2020-02-13|||unbooked 2024-02-12 PN0| PN0 the day before it
L11|2020-02-13|||unbooked 2024-02-12 PN1| PN1 the day before it: refused
L12|2020-02-12|||unbooked 2024-02-12 PN1| PN1 on the fourth birthday
L13||||book 2024-02-12; rebook 2024-02-09 on 2024-02-05| moved to an earlier day; the one before is kept
L14||||book 2024-02-12; rebook 2024-02-09 on 2024-02-05; rebook 2024-02-14 on 2024-02-08| moved twice: both days are kept in order
L15||||book 2024-02-12; rebook 2024-02-12 on 2024-02-05| to the same day: refused
L16||||book 2024-02-12; rebook 2024-02-12@16:00 on 2024-02-05| to the same day at a time
L17||||book 2024-02-12@16:00; rebook 2024-02-12@16:00 on 2024-02-05| to the same day and time: refused
L18||||book 2024-02-12; rebook 2024-02-08 on 2024-02-08| to the day on which it was decided
L19||||book 2024-02-12; rebook 2024-02-07 on 2024-02-08| to the day before that: refused
L20||||book 2024-02-12; rebook 2024-02-14 on 2099-01-01| moved after today: refused
L21||||book 2024-02-12; hold 2024-02-12 PN1; rebook 2024-02-14 on 2024-02-12| of a review that was held: refused
L22||||book 2024-02-12; open 2024-02-12; rebook 2024-02-14 on 2024-02-12| of an opened review no meeting is planned: refused
L23||||book 2024-02-12; rebook 2024-02-20 on 2024-02-10; hold 2024-02-20 PN1 CHILD_ILL| a booking moves neither due date nor class
L24||||book 2024-02-12; open 2024-02-12| opened on the due date: twenty working days to complete it
L25||||book 2024-02-12; open 2099-01-01| opened after today: refused
L26||||book 2024-02-12; open 2024-02-12; open 2024-02-12| opened twice: refused
L27||||book 2024-02-12; open 2024-02-12; hold 2024-02-12 PN1| opened and completed on the due date
L28||||book 2024-02-12; open 2024-02-12; hold 2024-02-11 PN1| completed the day before its opening: refused
L29||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-26; hold 2024-02-26 PN1| adjourned once, inside the twenty days
L30||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-03-11; hold 2024-03-11 PN1| completed on the twentieth working day
L31||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-03-11; hold 2024-03-12 PN1| on the day after it, without a reason: refused
L32||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-03-11; hold 2024-03-12 PN1 COURT| on the day after it: late, and adjourned for too long
L33||||book 2024-02-12; open 2024-02-13; adjourn 2024-02-13 to 2024-02-20; hold 2024-02-20 PN1 ADMIN| opened a day after the due date: the adjournment helps nothing
L34||||book 2024-02-12; open 2024-02-13; hold 2024-02-13 PN1| opened a day after the due date and not adjourned, without a reason: refused
L35||||book 2024-02-12; adjourn 2024-02-12 to 2024-02-26| adjourned before it was opened: refused
L36||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-11 to 2024-02-26| adjourned on the day before the opening: refused
L37||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-13 to 2024-02-26| adjourned the day after the opening
L38||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-12| goes on on the day of the adjournment: refused
L39||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-13| goes on the day after
L40||||book 2024-02-12; open 2024-02-12; adjourn 2099-01-01 to 2099-01-05| adjourned after today: refused
L41||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-03-12| meant to go on after the twenty days: recorded and flagged
L42||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-19; adjourn 2024-02-12 to 2024-02-20| adjourned again on the same day: refused
L43||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-19; adjourn 2024-02-13 to 2024-02-20| adjourned again a day later: recorded and flagged
L44||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-19; adjourn 2024-02-19 to 2024-02-26; hold 2024-02-26 PN1| two adjournments leave no window: late, and without a reason refused
L45||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-19; adjourn 2024-02-19 to 2024-02-26; hold 2024-02-26 PN1 IRO_ABSENT| with its reason: late and flagged
L46||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-19; adjourn 2024-02-19 to 2024-02-26; hold 2024-02-26 PN1 series| as a series of meetings they are no adjournments
L47||||book 2024-02-05; open 2024-02-05; adjourn 2024-02-05 to 2024-02-07; adjourn 2024-02-07 to 2024-02-12; hold 2024-02-12 PN1| two adjournments, completed on the due date: on time and flagged
L48||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-26; hold 2024-02-12 PN1| completed on the day of the adjournment: refused
L49||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-26; hold 2024-02-13 PN1| completed the day after
L50||||book 2024-02-12; open 2024-02-12; hold 2024-02-20 PN1 opened 2024-02-11| its opening is recorded and said otherwise: refused
L51||||book 2024-02-12; open 2024-02-12; hold 2024-02-20 PN1 opened 2024-02-12| said as recorded
L52||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-26; rebook 2024-02-28 on 2024-02-20| the meeting in which it goes on is moved: no second adjournment
L53||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-26; rebook 2024-02-12 on 2024-02-12| to the day of the adjournment: refused
L54||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-26; rebook 2024-02-13 on 2024-02-12| to the day after it
L55||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-26; rebook 2024-02-28 on 2024-02-11| moved before it was planned: refused
L56||||book 2024-02-12; cancel 2024-02-10| a booking is given up: what is owed stays
L57||||book 2024-02-12; cancel 2099-01-01| given up after today: refused
L58||||book 2024-02-12; cancel 2024-02-10; hold 2024-02-12 PN1| what was cancelled allows nothing: refused
L59||||book 2024-02-12; cancel 2024-02-10; book 2024-02-12| and another is booked
L60||||book 2024-02-12; open 2024-02-12; cancel 2024-02-11| given up before it was opened: refused
L61||||book 2024-02-12; open 2024-02-12; cancel 2024-02-12| given up on the day of the opening: that it was opened stays true
L62||||book 2024-02-12; hold 2024-02-12 PN1; cancel 2024-02-12| a held review is not cancelled: refused
L63|||| book 2024-02-12; error 2024-02-12| a booking is cancelled, not recorded in error: refused
L64||||book 2024-02-12; open 2024-02-12; error 2024-02-14| opened in error: not under way
L65||||unbooked 2024-02-12 PN1; error 2024-02-14| held in error: what it discharged is owed again
L66||||unbooked 2024-02-12 PN1; error 2099-01-01| found after today: refused
L67||||unbooked 2024-02-12 PN1; error 2024-02-14; error 2024-02-15| taken back twice: refused
L68||||unbooked 2024-02-12 PN1; error 2024-02-14; amend code PN2| what was taken back is not amended: refused
L69||||unbooked 2024-02-12 PN1; error 2024-02-14; unbooked 2024-02-12 PN2| the day is free again
L70||||unbooked 2024-02-12 PN1; unbooked 2024-05-10 PN1; @1 error 2024-06-03; @2 look| the review after it comes to be the first: late, and nobody said why
L71||||unbooked 2024-02-12 PN1; unbooked 2024-05-10 PN1; @2 error 2024-06-03; @1 look| the review before it stays what it was
L72||||unbooked 2024-02-12 PN1; unbooked 2024-05-10 PN1; @1 error 2024-06-03; @2 amend reason ADMIN plus COURT,MISSING| the reason and two contributory ones are added: the class stays
L73||||unbooked 2024-02-12 PN1; unbooked 2024-05-10 PN1; @1 error 2024-06-03; @2 amend plus COURT| contributory ones without a main reason: refused
L74||||unbooked 2024-02-12 PN1; unbooked 2024-05-10 PN1; @1 error 2024-06-03; @2 amend code PN4| how the child took part is corrected without giving the reason
L75||||unbooked 2024-02-12 PN1; amend reason ADMIN| a reason for a review on time: refused
L76||||unbooked 2024-02-13 PN1 ADMIN; amend reason COURT| the reason is corrected
L77||||unbooked 2024-02-13 PN1 ADMIN; amend plus MISSING,WEATHER| a contributory reason that is none: refused
L78||||unbooked 2024-02-13 PN1 ADMIN; amend reason NOT_RECORDED| a reason cannot be taken away: refused
L79||||unbooked 2024-02-12 PN1; amend code PN5| the code is corrected
L80||||unbooked 2024-02-12 PN1; amend code PN0| to one that the age rules out: refused
L81||||unbooked 2024-02-12 PN1; amend code PN9| to one that is none: refused
L82||||unbooked 2024-02-12 PN1; amend| nothing is said: refused
L83||||book 2024-02-12; amend code PN2| a booking has nothing to amend: refused
L84||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-19; adjourn 2024-02-19 to 2024-02-26; hold 2024-02-26 PN1 IRO_ABSENT; amend how SERIES| two adjournments were a series: in time, and the reason goes
L85||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-19; adjourn 2024-02-19 to 2024-02-26; hold 2024-02-26 PN1 series; amend how MEETING| a series was two adjournments: late, and without a reason refused
L86||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-19; adjourn 2024-02-19 to 2024-02-26; hold 2024-02-26 PN1 series; amend how MEETING reason ADMIN| with its reason: late
L87||2023-01-16/|2023-02-01/|unbooked 2023-02-10 PN1; unbooked 2023-05-10 PN1; unbooked 2023-11-10 PN1; unbooked 2024-02-01 PN6 without| without a meeting when the placement is 12 months old: refused
L88||2023-01-16/|2023-02-01/|unbooked 2023-02-10 PN1; unbooked 2023-05-10 PN1; unbooked 2023-11-10 PN1; unbooked 2024-02-02 PN6 without| the day after: more than 12 months
L89||2023-01-16/|2023-02-01/2024-02-02|unbooked 2023-02-10 PN1; unbooked 2023-05-10 PN1; unbooked 2023-11-10 PN1; unbooked 2024-02-02 PN6 without| on the day of the move: refused
L90||2023-01-16/|2023-02-01/2024-02-03|unbooked 2023-02-10 PN1; unbooked 2023-05-10 PN1; unbooked 2023-11-10 PN1; unbooked 2024-02-02 PN6 without| the day before the move
L91||2023-01-16/|-|unbooked 2023-02-10 PN1; unbooked 2023-05-10 PN1; unbooked 2023-11-10 PN1; unbooked 2024-02-02 PN6 without| no long-term foster placement: refused
L92||2023-01-16/||unbooked 2023-02-10 PN1; unbooked 2023-05-10 PN1; unbooked 2023-11-10 PN1; unbooked 2024-02-02 PN6 without| no source tells of placements: recorded and flagged
L93||2022-01-10/|2022-01-10/|unbooked 2022-02-07 PN1; unbooked 2022-05-04 PN1; unbooked 2022-11-04 PN1; unbooked 2023-05-04 PN6 without; unbooked 2023-11-03 PN6 without| two in a row, the day before 12 months without a meeting
L94||2022-01-10/|2022-01-10/|unbooked 2022-02-07 PN1; unbooked 2022-05-04 PN1; unbooked 2022-11-04 PN1; unbooked 2023-05-04 PN6 without; unbooked 2023-11-04 PN6 without| on the day on which 12 months have passed: refused
L95||2022-01-10/|2022-01-10/|unbooked 2022-02-07 PN1; unbooked 2022-05-04 PN1; unbooked 2022-11-04 PN1; unbooked 2023-05-04 PN6 without; unbooked 2023-11-04 PN1| with a meeting it is held on that day
L96||2022-01-10/|2022-01-10/|unbooked 2023-05-04 PN6 without| no meeting is recorded: refused
L97||2023-01-16/|2023-02-01/|unbooked 2023-02-10 PN1; unbooked 2023-05-10 PN1; unbooked 2023-11-10 PN1; book 2024-02-02; open 2024-02-02; hold 2024-02-02 PN6 without| it was opened, so it had a meeting: refused
L98||2023-01-16/|2023-02-01/|unbooked 2023-02-10 PN1; unbooked 2023-05-10 PN1; unbooked 2023-11-10 PN1; unbooked 2024-02-02 PN6; amend how WITHOUT_MEETING| corrected afterwards to one without a meeting
L99||2023-01-16/|-|unbooked 2023-02-10 PN1; unbooked 2023-05-10 PN1; unbooked 2023-11-10 PN1; unbooked 2024-02-02 PN6; amend how WITHOUT_MEETING| where there has to be one: refused
L100||2022-01-10/|2022-01-10/|unbooked 2022-02-07 PN1; unbooked 2022-05-04 PN1; unbooked 2022-11-04 PN1; unbooked 2023-05-04 PN6 without; @3 error 2023-06-01; @4 look| the meeting that it relied on was recorded in error, and twelve months had passed: flagged
L101||2024-01-15/2024-03-11||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-03-18| care ended on the last day of the window: not required
L102||2024-01-15/2024-03-12||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-03-18| care ended a day later: missed
L103||2024-01-15/2024-03-11||book 2024-02-12; open 2024-02-12; hold 2024-03-12 PN1| completed after care had ended: flagged, discharges nothing, and is not missed for that
L104||2024-01-15/2024-03-11||book 2024-02-12; open 2024-02-12; hold 2024-03-11 PN1| completed on the day on which care ended
L105||2024-01-15/2024-03-11||book 2024-02-12; open 2024-02-12; cancel 2024-02-20| given up, and care ended inside the window of its opening: not required
L106||2024-01-15/2024-03-11||book 2024-02-12; open 2024-02-12; error 2024-02-20| opened in error: missed
L107||2024-01-15/2024-03-11||book 2024-02-12; open 2024-02-12; cancel 2024-02-20; unbooked 2024-03-12 PN1| given up, and a meeting after care had ended: it discharges nothing, and what was opened in time is not missed
L108||2024-01-15/2024-03-11||book 2024-02-12; open 2024-02-13; cancel 2024-02-20; unbooked 2024-03-12 PN1| opened a day after the due date: missed
L109||||book 2024-02-12; open 2024-02-12; cancel 2024-02-20; unbooked 2024-02-26 PN1 CARER_FAMILY| another review does not complete what was given up: late
L110||2023-01-16/|2023-02-01/2023-08-01 2023-08-01/|unbooked 2023-02-10 PN1; unbooked 2023-05-10 PN1; unbooked 2023-11-10 PN1; unbooked 2024-02-02 PN6 without| one placement told in two spells: counted on
L111||2023-01-16/|2023-02-01/2023-08-01 2023-08-02/|unbooked 2023-02-10 PN1; unbooked 2023-05-10 PN1; unbooked 2023-11-10 PN1; unbooked 2024-02-02 PN6 without| a day between two spells: counted from the second, refused
L112||||unbooked 2024-02-12 PN1; book 2024-04-02; open 2024-04-02; adjourn 2024-04-02 to 2024-04-30; hold 2024-04-30 PN1| opened long before the due date, completed on the twentieth working day
L113||||unbooked 2024-02-12 PN1; book 2024-04-02; open 2024-04-02; adjourn 2024-04-02 to 2024-04-30; hold 2024-05-01 PN1| the day after it and before the due date: on time, and adjourned for too long
L114||||unbooked 2024-02-12 PN1; book 2024-04-02; open 2024-04-02; adjourn 2024-04-02 to 2024-04-30; hold 2024-05-13 PN1| a day after the due date, without a reason: refused
L115||||unbooked 2024-02-12 PN1; book 2024-04-02; open 2024-04-02; adjourn 2024-04-02 to 2024-04-30; hold 2024-05-13 PN1 COURT| with its reason: late, counted from the due date and not from the twenty days
L116||2024-03-04/||book 2024-04-03; open 2024-04-03; adjourn 2024-04-03 to 2024-05-01; hold 2024-05-01 PN1| the window goes over Good Friday and Easter Monday: completed on its last day
L117||2024-03-04/||book 2024-04-03; open 2024-04-03; adjourn 2024-04-03 to 2024-05-01; hold 2024-05-02 PN1| the window over Good Friday and Easter Monday, a day after it without a reason: refused
L118||2024-03-04/||book 2024-04-03; open 2024-04-03; adjourn 2024-04-03 to 2024-05-01; hold 2024-05-02 PN1 INTERPRETER| the window over Good Friday and Easter Monday, a day after it: late
L119||2024-04-08/||book 2024-05-07; open 2024-05-07; adjourn 2024-05-07 to 2024-06-05; hold 2024-06-05 PN1| the window goes over both bank holidays of May: completed on its last day
L120||2024-04-08/||book 2024-05-07; open 2024-05-07; adjourn 2024-05-07 to 2024-06-05; hold 2024-06-06 PN1| the window over both bank holidays of May, a day after it without a reason: refused
L121||2024-04-08/||book 2024-05-07; open 2024-05-07; adjourn 2024-05-07 to 2024-06-05; hold 2024-06-06 PN1 INTERPRETER| the window over both bank holidays of May, a day after it: late
L122||2024-11-25/||book 2024-12-23; open 2024-12-23; adjourn 2024-12-23 to 2025-01-23; hold 2025-01-23 PN1| the window goes over Christmas, Boxing and New Year's Day: completed on its last day
L123||2024-11-25/||book 2024-12-23; open 2024-12-23; adjourn 2024-12-23 to 2025-01-23; hold 2025-01-24 PN1| the window over Christmas, Boxing and New Year's Day, a day after it without a reason: refused
L124||2024-11-25/||book 2024-12-23; open 2024-12-23; adjourn 2024-12-23 to 2025-01-23; hold 2025-01-24 PN1 INTERPRETER| the window over Christmas, Boxing and New Year's Day, a day after it: late
L125||2022-08-08/||book 2022-09-06; open 2022-09-06; adjourn 2022-09-06 to 2022-10-05; hold 2022-10-05 PN1| the window goes over the state funeral: completed on its last day
L126||2022-08-08/||book 2022-09-06; open 2022-09-06; adjourn 2022-09-06 to 2022-10-05; hold 2022-10-06 PN1| the window over the state funeral, a day after it without a reason: refused
L127||2022-08-08/||book 2022-09-06; open 2022-09-06; adjourn 2022-09-06 to 2022-10-05; hold 2022-10-06 PN1 INTERPRETER| the window over the state funeral, a day after it: late
L128||2023-04-10/||book 2023-05-10; open 2023-05-10; adjourn 2023-05-10 to 2023-06-08; hold 2023-06-08 PN1| the window goes over the coronation: completed on its last day
L129||2023-04-10/||book 2023-05-10; open 2023-05-10; adjourn 2023-05-10 to 2023-06-08; hold 2023-06-09 PN1| the window over the coronation, a day after it without a reason: refused
L130||2023-04-10/||book 2023-05-10; open 2023-05-10; adjourn 2023-05-10 to 2023-06-08; hold 2023-06-09 PN1 INTERPRETER| the window over the coronation, a day after it: late
L131|2006-02-20|||book 2024-02-12; open 2024-02-12; hold 2024-02-20 PN1| completed on the eighteenth birthday, inside the window
L132|2006-02-20|||book 2024-02-12; open 2024-02-12; hold 2024-02-21 PN1| completed the day after it: flagged, discharges nothing
L133|2006-02-12|||book 2024-02-12; hold 2024-02-12 PN1| held on the due date, which is the eighteenth birthday
L134|2006-02-12|||book 2024-02-12; cancel 2024-02-12| the eighteenth birthday on the due date: not required
L135|2006-02-13|||book 2024-02-12; cancel 2024-02-12| the eighteenth birthday a day after the due date: missed
L136|2020-02-29|2024-02-01/||unbooked 2024-02-28 PN0| born on leap day: under 4 the day before
L137|2020-02-29|2024-02-01/||unbooked 2024-02-29 PN0| PN0 on the leap day on which the child is 4: refused
L138||2024-02-05/|2024-02-29/|unbooked 2024-02-29 PN1; unbooked 2024-05-28 PN1; unbooked 2024-11-26 PN1; unbooked 2025-02-28 PN6 without| placed on leap day: 12 months old on 28 February: refused
L139||2024-02-05/|2024-02-29/|unbooked 2024-02-29 PN1; unbooked 2024-05-28 PN1; unbooked 2024-11-26 PN1; unbooked 2025-03-01 PN6 without| placed on leap day: more than 12 months on 1 March
L140||2022-01-10/|2022-01-10/|unbooked 2022-02-07 PN1; unbooked 2022-05-05 PN1; unbooked 2022-11-04 PN1; unbooked 2023-05-04 PN1; unbooked 2023-10-31 PN1; unbooked 2024-02-29 PN1; unbooked 2024-08-29 PN6 without; unbooked 2025-02-27 PN6 without| the last meeting was on leap day: the day before 12 months
L141||2022-01-10/|2022-01-10/|unbooked 2022-02-07 PN1; unbooked 2022-05-05 PN1; unbooked 2022-11-04 PN1; unbooked 2023-05-04 PN1; unbooked 2023-10-31 PN1; unbooked 2024-02-29 PN1; unbooked 2024-08-29 PN6 without; unbooked 2025-02-28 PN6 without| the last meeting was on leap day: 12 months on 28 February, refused
L142||2022-01-10/|2022-01-10/|unbooked 2022-02-07 PN1; unbooked 2022-05-05 PN1; unbooked 2022-11-04 PN1; unbooked 2023-05-04 PN1; unbooked 2023-10-31 PN1; unbooked 2024-02-29 PN1; unbooked 2024-08-29 PN6 without; unbooked 2025-02-28 PN3| a meeting on that day
L143||||unbooked 2024-02-12 PN1; unbooked 2024-05-10 PN1; unbooked 2024-11-08 PN1; @2 error 2024-12-02; @3 look| the second of three was recorded in error: the third comes to be the second, late
L144||||unbooked 2024-02-12 PN1; unbooked 2024-05-10 PN1; unbooked 2024-11-08 PN1; @2 error 2024-12-02; unbooked 2024-05-09 PN2; @3 look| the second is recorded on its right day: the third is in time again and needs no reason
L145||||unbooked 2024-02-12 PN1; unbooked 2024-05-10 PN1; unbooked 2024-11-08 PN1; @3 error 2024-12-02; book 2024-11-12; @4 look| after the third was recorded in error another is booked
L146||||book 2024-02-12; open 2024-02-12; adjourn 2024-02-12 to 2024-02-26; rebook 2024-02-26@14:30 on 2024-02-20| the meeting in which it goes on gets a time
L147||||book 2024-02-12; open 2024-02-12; error 2024-02-14; book 2024-02-20; hold 2024-02-20 PN1 NOT_NOTIFIED| what was opened in error leaves no window: late
L148||||book 2024-02-12; open 2024-02-12; error 2024-02-14; book 2024-02-20; hold 2024-02-20 PN1| the same without a reason: refused
L149||||book 2024-02-12; open 2024-02-12; cancel 2024-02-20; rebook 2024-02-26 on 2024-02-21| what was given up is not moved: refused
L150||||book 2024-02-12; open 2024-02-12; amend how SERIES| an opened review has nothing to amend: refused
"""


# case | circulated on | holidays proclaimed late | answers | due on | moved | closed | as at | what it shows
# A day with another behind @ was recorded on that other day, which is the same when none is given. Moved: to a day, on a day.
DECISIONS = """
D01||||2024-09-02|||2024-07-08| made and not circulated: no clock runs
D02|2024-07-01|||2024-09-02|||2024-07-01| the day of the circulation is not counted
D03|2024-07-01|||2024-09-02|||2024-07-08| the fifth working day is inside
D04|2024-07-01|||2024-09-02|||2024-07-09| the day after: silence has agreed
D05|2024-07-01||CONTESTED 2024-07-08|2024-09-02|||2024-07-08| contested on the fifth working day
D06|2024-07-01||CONTESTED 2024-07-09|2024-09-02|||2024-07-09| contested on the sixth: silence had agreed
D07|2024-07-01||CONTESTED 2024-07-01|2024-09-02|||2024-07-20| contested on the day of the circulation; it stays contested
D08|2024-07-01||AGREED 2024-07-03|2024-09-02|||2024-07-03| agreed in time
D09|2024-07-01||AGREED 2024-08-01|2024-09-02|||2024-08-01| agreed in so many words after silence had
D10|2024-07-01||CONTESTED 2024-07-04; AGREED 2024-07-25|2024-09-02|||2024-07-25| contested, then settled
D11|2024-07-01||CONTESTED 2024-07-09; AGREED 2024-07-25|2024-09-02|||2024-07-25| contested too late, then agreed: still to be seen
D12|2024-07-05|||2024-09-02|||2024-07-12| circulated on a Friday
D13|2024-07-06|||2024-09-02|||2024-07-12| on a Saturday: day 1 is the Monday
D14|2024-07-07|||2024-09-02|||2024-07-13| on a Sunday; the Saturday after the fifth day is outside
D15|2024-07-07||CONTESTED 2024-07-13|2024-09-02|||2024-07-15| contested on that Saturday: too late
D16|2024-07-04||CONTESTED 2024-07-11|2024-09-02|||2024-07-11| a weekend between
D17|2024-07-04||CONTESTED 2024-07-12|2024-09-02|||2024-07-12| and the day after
D18|2024-03-25||CONTESTED 2024-04-03|2024-09-02|||2024-04-03| Good Friday and Easter Monday between
D19|2024-03-25||CONTESTED 2024-04-04|2024-09-02|||2024-04-04| and the day after
D20|2024-03-28|||2024-09-02|||2024-04-08| circulated on Maundy Thursday
D21|2024-03-29|||2024-09-02|||2024-04-08| on Good Friday: the same last day
D22|2024-04-01|||2024-09-02|||2024-04-09| on Easter Monday, the day after its last: silence
D23|2024-12-20|||2025-02-03|||2024-12-31| Christmas and Boxing Day between
D24|2024-12-24|||2025-02-03|||2025-01-03| New Year as well
D25|2024-12-24|||2025-02-03|||2025-01-04| the Saturday after
D26|2020-05-01|||2020-09-01|||2020-05-11| the early May holiday of 2020 moved to the Friday
D27|2022-09-12||CONTESTED 2022-09-20|2022-12-01|||2022-09-20| the day of the state funeral between
D28|2022-09-12||CONTESTED 2022-09-21|2022-12-01|||2022-09-21| and the day after
D29|2022-05-27|||2022-12-01|||2022-06-07| two holidays in one week of June
D30|2022-05-27|||2022-12-01|||2022-06-08| and the day after
D31|2019-02-13||CONTESTED 2019-02-21|2019-05-01|||2019-02-21| a day after the fifth
D32|2019-02-13|2019-02-20|CONTESTED 2019-02-21|2019-05-01|||2019-02-21| which a holiday proclaimed late makes the fifth
D33|2019-02-13|2019-02-20|CONTESTED 2019-02-22|2019-05-01|||2019-02-22| and the day after
D34|2019-02-13|2019-02-13||2019-05-01|||2019-02-20| a holiday on the day of the circulation moves nothing
D35|2019-02-13|2019-02-14||2019-05-01|||2019-02-21| on the first day counted it does
D36|2019-02-13|2019-02-21||2019-05-01|||2019-02-21| on the day after the fifth it does not
D37|2019-02-13|2019-02-16||2019-05-01|||2019-02-21| nor on a Saturday
D38|2024-07-01|||2024-08-01|||2024-08-01| open on its due date
D39|2024-07-01|||2024-08-01|||2024-08-02| overdue the day after
D40|2024-07-01|||2024-08-03|||2024-08-04| due on a Saturday, overdue on the Sunday: no roll forward
D41|2024-07-01||CONTESTED 2024-07-02|2024-08-01|||2024-08-02| contested and overdue all the same
D42||||2024-08-01|||2024-08-02| never circulated and overdue
D43|2024-07-01|||2024-08-01||IMPLEMENTED 2024-08-01|2024-08-20| carried out on its due date
D44|2024-07-01|||2024-08-01||IMPLEMENTED 2024-08-02|2024-08-20| a day late
D45|2024-07-01|||2024-08-01||OVERTAKEN 2024-08-20|2024-08-20| overtaken: nothing is late
D46|2024-07-01||CONTESTED 2024-07-02|2024-08-01||NOT_UPHELD 2024-07-20|2024-08-20| contested and not upheld
D47||||2024-08-01||RECORDED_IN_ERROR 2024-08-05|2024-08-20| never made like this
D48|2024-07-01|||2024-08-01||IMPLEMENTED 2024-07-02|2024-07-05| carried out while it might be contested
D49|2024-07-01|||2024-08-01|2024-09-02@2024-08-01||2024-08-20| moved on its due date, which had not passed
D50|2024-07-01|||2024-08-01|2024-09-02@2024-08-02||2024-08-20| moved the day after: judged by the date that had passed
D51|2024-07-01|||2024-08-01|2024-09-02@2024-08-02|IMPLEMENTED 2024-08-20|2024-08-20| carried out by the new date: late all the same
D52|2024-07-01|||2024-08-01|2024-09-02@2024-08-02|IMPLEMENTED 2024-08-01@2024-08-05|2024-08-20| it turns out to have been done by the old one
D53|2024-07-01|||2024-08-01|2024-09-02@2024-07-31; 2024-10-01@2024-09-03||2024-09-04| moved in time, and again when it was late
D54|2024-07-01|||2024-08-01|2024-09-02@2024-08-02; 2024-10-01@2024-08-20||2024-08-20| moved twice when it had passed
D55|2024-07-01|||2024-08-01|2024-07-25@2024-07-20||2024-07-26| moved to an earlier date: judged by that
D56|2024-07-01|||2024-08-01|2024-07-25@2024-08-02||2024-08-02| also when it had passed
D57|2024-07-01|||2024-08-01|2024-09-02@2024-08-02; 2024-08-01@2024-08-05||2024-08-05| moved back: nothing of it stands
D58|2024-07-01|||2024-08-01|2024-09-02@2024-08-02|OVERTAKEN 2024-08-20|2024-08-20| moved, then overtaken: nothing is late
D59|2024-07-01||CONTESTED 2024-07-04@2024-07-08|2024-09-02|||2024-07-20| entered on the last day to contest
D60|2024-07-01||CONTESTED 2024-07-04@2024-07-09|2024-09-02|||2024-07-20| entered the day after, for a day in time: it counts and says so
D61|2024-07-01||CONTESTED 2024-07-09@2024-07-20|2024-09-02|||2024-07-20| too late as it is
D62|2024-07-01||CONTESTED 2024-07-04; AGREED 2024-07-08@2024-07-31|2024-09-02|||2024-07-31| settled in time, entered later
D63|2024-07-01@2024-07-08|||2024-09-02|||2024-07-20| that it went out was entered on the last day to contest
D64|2024-07-01@2024-07-09|||2024-09-02|||2024-07-20| and the day after
D65|2019-02-13|2019-02-20|CONTESTED 2019-02-14@2019-02-21|2019-05-01|||2019-03-01| a holiday proclaimed late makes the day of the entry the last
D66|2024-07-01|||2024-08-01||IMPLEMENTED 2024-07-30@2024-08-01|2024-08-20| done in time and entered on the due date
D67|2024-07-01|||2024-08-01||IMPLEMENTED 2024-07-30@2024-08-02|2024-08-20| entered the day after: in time by a later entry
D68|2024-07-01|||2024-08-01||IMPLEMENTED 2024-08-02@2024-08-09|2024-08-20| late as it is
D69|2024-07-01|||2024-08-01||OVERTAKEN 2024-07-30@2024-08-09|2024-08-20| overtaken: no date to keep
D70|2027-12-22|||2028-06-01|||2027-12-31| the fifth working day is the last day that is published
D71|2027-12-22|||2028-06-01|||2028-01-01| the calendar has ended: silence has agreed, for the fifth day is known
D72|2024-07-01|||2024-08-01|||2028-01-15| long ago: silence agreed and stays agreed
D73|2024-07-01||CONTESTED 2024-07-08|2024-08-01|||2028-01-15| as a contest does
D74|2027-12-31|||2028-06-01|||2027-12-31| circulated on its last day: no fifth is known, and none has passed
D75|2027-12-31|||2028-06-01|||2028-01-01| the day after: still inside, whatever the holidays
D76|2027-12-31|||2028-06-01|||2028-01-10| nobody knows
D77|2027-12-31||AGREED 2028-01-10|2028-06-01|||2028-01-10| agreed in so many words, which needs no calendar
D78|2027-12-31||CONTESTED 2028-01-10|2028-06-01|||2028-01-10| whether that was in time nobody knows
"""

# case | completed on | holidays proclaimed late | paper | done on | as at | what it shows
PAPERWORK = """
P01|2024-03-22||DECISIONS||2024-04-02| the reference's own: on the last day
P02|2024-03-22||DECISIONS||2024-04-03| and the day after
P03|2024-03-22||DECISIONS|2024-04-02|2024-05-01| issued on the fifth working day
P04|2024-03-22||DECISIONS|2024-04-03|2024-05-01| on the sixth
P05|2024-03-22||RECORD|2024-04-16|2024-05-01| the record on the fifteenth
P06|2024-03-22||RECORD|2024-04-17|2024-05-01| on the sixteenth
P07|2024-03-22||DISTRIBUTION|2024-04-23|2024-05-01| distributed on the twentieth
P08|2024-03-22||DISTRIBUTION|2024-04-24|2024-05-01| on the twenty-first
P09|2024-07-06||DECISIONS||2024-07-12| completed on a Saturday
P10|2024-07-06||DECISIONS||2024-07-13| the Saturday after the last day
P11|2024-07-06||DECISIONS|2024-07-13|2024-07-15| done on that Saturday
P12|2024-07-07||RECORD||2024-07-26| completed on a Sunday
P13|2024-07-05||DECISIONS|2024-07-05|2024-07-05| on the day of the review itself
P14|2024-12-10||RECORD||2025-01-03| over Christmas and New Year
P15|2024-12-10||RECORD||2025-01-04| and the day after
P16|2024-12-10||DISTRIBUTION|2025-01-10|2025-01-31| distributed over them
P17|2024-12-10||DISTRIBUTION|2025-01-11|2025-01-31| and the day after
P18|2022-08-19||DISTRIBUTION|2022-09-20|2022-10-03| August holiday and state funeral
P19|2022-08-19||DISTRIBUTION|2022-09-21|2022-10-03| and the day after
P20|2019-02-13||DECISIONS|2019-02-21|2019-03-01| a day late
P21|2019-02-13|2019-02-20|DECISIONS|2019-02-21|2019-03-01| in time by a holiday proclaimed late
P22|2019-02-13|2019-02-20|DECISIONS|2019-02-22|2019-03-01| and the day after
P23|2019-02-13|2019-02-13|RECORD||2019-03-06| a holiday on the day of the review moves nothing
P24|2019-02-13|2019-03-06|RECORD||2019-03-07| on the last day it does
P25|2019-02-13|2019-03-07|RECORD||2019-03-07| on the day after it does not
P26|2019-02-13|2019-02-20 2019-03-13|DISTRIBUTION||2019-03-15| two of them
P27|2019-02-13|2019-02-20 2019-03-13|DISTRIBUTION||2019-03-16| and the day after
P28|2020-04-30||DECISIONS||2020-05-07| the early May holiday of 2020 on the Friday
P29|2020-05-01||DECISIONS||2020-05-11| and over it
P30|2024-03-28||DISTRIBUTION||2024-04-29| from Maundy Thursday
P31|2024-07-05||DECISIONS|2024-07-12@2024-07-12|2024-08-01| entered on the last day
P32|2024-07-05||DECISIONS|2024-07-12@2024-07-13|2024-08-01| entered the day after: in time by a later entry
P33|2024-07-05||RECORD|2024-07-24@2024-11-04|2024-11-04| entered in November
P34|2024-07-05||RECORD|2024-07-29@2024-11-04|2024-11-04| late as it is
P35|2019-02-13|2019-02-20|DECISIONS|2019-02-15@2019-02-21|2019-03-01| a holiday proclaimed late makes the day of the entry the last
P36|2027-07-02||DECISIONS||2027-12-31| overdue on the last day that is published
P37|2027-07-02||DECISIONS||2028-01-02| and when the calendar has ended
P38|2027-07-02||RECORD|2027-07-23@2027-07-23|2028-01-02| done in time stays in time
P39|2027-12-22||DECISIONS||2027-12-31| due on the last day that is published
P40|2027-12-22||DECISIONS||2028-01-01| overdue in a year without published holidays: its last day is known
P41|2027-12-23||DECISIONS||2028-01-01| no last day is known, and none has passed
P42|2027-12-23||DECISIONS||2028-01-02| nobody knows
P43|2027-12-31||RECORD|2027-12-31|2028-01-10| done on the day of the review: in time, whatever the holidays
"""

# The decisions of a review one by one: the day on which each went out, @ that of the entry, and which of those before it, recorded
# in error, it says as they were meant.
ISSUED = """
P44|2024-03-22||2024-03-27; 2024-04-10 for 1|2024-05-01| a slip mended when the due day had passed: the manager had it in time
P45|2024-03-22||2024-03-27; 2024-04-10|2024-05-01| a further decision is late
P46|2024-03-22||2024-04-02; 2024-04-10 for 1|2024-05-01| with the slip it went out on the fifth working day
P47|2024-03-22||2024-04-03; 2024-04-10 for 1|2024-05-01| and on the sixth
P48|2024-03-22||2024-03-27; -@2024-04-02 for 1|2024-04-02| what is meant has not gone out, on the last day
P49|2024-03-22||2024-03-27; -@2024-04-02 for 1|2024-04-03| and the day after: it waits
P50|2024-03-22||2024-03-27; 2024-04-02 for 1|2024-05-01| mended on the last day
P51|2024-03-22||2024-03-27; 2024-04-10 for 1; 2024-04-15 for 2|2024-05-01| a slip in what mended the slip
P52|2024-03-22||-@2024-03-25; 2024-04-10 for 1|2024-05-01| what was recorded in error had not gone out
P53|2024-03-22||2024-03-27; 2024-04-03; 2024-04-10 for 1 2|2024-05-01| one for two: it counts from when both had gone out
P54|2024-03-22||2024-03-27; -@2024-03-28; 2024-04-10 for 1 2|2024-05-01| one for two of which one had not
P55|2024-03-22||2024-03-27; 2024-04-03; 2024-04-10 for 1|2024-05-01| another of the review went out late
P56|2024-03-22|2024-04-02|2024-04-03; 2024-04-10 for 1|2024-05-01| a holiday proclaimed late gives a day more
"""

# case | periods of care, with ? where the records begin inside | statutory reviews | the review's day | what it shows
REVIEW_NUMBERS = """
N01|2024-01-15/|2024-02-12|2024-02-12| the first
N02|2024-01-15/|2024-02-12 2024-05-10|2024-02-12| the first stays the first when another follows
N03|2024-01-15/|2024-02-12 2024-05-10|2024-05-10| the second
N04|2024-01-15/|2024-01-29 2024-02-12 2024-05-10|2024-05-10| the third: one was recorded later
N05|2024-01-15/||2024-02-12| the review itself is not statutory and none is known
N06|2024-01-15/|2024-05-12|2024-05-12| the first that is known, on the last day of the second
N07|2024-01-15/|2024-05-13|2024-05-13| and the day after: taken for the second
N08|2024-01-15/|2024-05-12|2024-05-13| not statutory, with one before it, after that day
N09|?2019-01-15/|2024-02-12|2024-02-12| the records begin inside the period: no number
N10|?2024-02-05/|2024-02-12|2024-02-12| also in the first days of the records
N11|?2019-01-15/2020-01-15 2024-01-15/|2024-02-12|2024-02-12| a later period whose start is known
N12|2024-01-15/2024-05-10|2024-02-12 2024-05-10|2024-05-10| on the day on which care ended
N13|2024-01-15/2024-05-10|2024-02-12 2024-05-11|2024-05-11| on the day after: of no period
N14|2024-01-15/2024-05-10|2024-01-12 2024-02-12|2024-01-12| before the first day: of no period
N15|2024-01-15/|2024-01-15|2024-01-15| on the first day
N16|2023-01-16/2023-06-05 2024-01-15/|2023-02-13 2023-05-12 2024-02-12|2024-02-12| those of an earlier period do not count
N17|2023-01-16/2024-01-15 2024-01-15/|2023-02-13 2024-01-15|2024-01-15| came back on the day of leaving: of the new period
N18|2023-01-16/2024-01-15 2024-01-15/|2023-02-13 2024-01-15 2024-02-12|2024-02-12| and the next is the second of it
N19|2024-12-02/|2025-04-02|2025-04-02| over Christmas and New Year, on the last day of the second
N20|2024-12-02/|2025-04-03|2025-04-03| and the day after
N21|2022-11-02/|2023-02-28|2023-02-28| twenty working days end on 30 November: three months on is the last of February
N22|2022-11-02/|2023-03-01|2023-03-01| and the day after
N23||2024-02-12|2024-02-12| no period is known
N24|2024-01-15/|2024-02-12 2024-05-10 2024-11-08|2024-11-08| the third in its time
"""


HISTORY = """
H01||2024-01-15/||||2024-02-13| the council's history is complete: late by a day
H02|2024-02-12|2024-01-15/||||| the first is due on the day on which history begins: required
H03|2024-02-13|2024-01-15/||||| due the day before: it may have been held
H04|2024-02-13|2024-01-15/||||2024-02-12| known, held on its due date: the next is the second
H05|2024-02-13|2024-01-15/||||2024-02-13| known from the day after: not taken for the first
H06|2024-02-12|2024-01-15/||||2024-02-13| history begins on the due date: late, and it is the first
H07|2024-02-13|2024-01-15/||||2024-01-15| known, held on the first day of care
H08|2024-02-13|2024-01-15/||||2024-01-14| held the day before care began: of no period
H09|2024-04-01|2019-06-03/||||2024-04-10| years in care, one review known: the next in six months
H10|2024-04-01|2019-06-03/||||2024-01-10 2024-04-10| one known from before history begins, after the first was due
H11|2024-04-01|2019-06-03/||||2024-04-10 2024-09-30| and on from there
H12|2024-04-01|2019-06-03/||||| years in care, and none known
H13|2024-04-01|2019-06-03/||||2019-06-28 2024-04-10| the first is known: what was due after it keeps its date
H14|2024-04-01|2019-06-03/||||2019-06-28| the first alone is known: the second stays overdue
H15|2024-04-15|2024-01-15/|2024-01-15/|||| short breaks, due on the day on which history begins
H16|2024-04-16|2024-01-15/|2024-01-15/|||| due the day before
H17|2024-04-16|2024-01-15/|2024-01-15/|||2024-04-15| short breaks, held on the due date
H18|2024-04-16|2024-01-15/|2024-01-15/|||2024-04-16| and the day after
H19|2024-03-01|2024-01-15/|2024-01-15/|||| twenty working days are no limit of short breaks
H20|2024-06-01|2019-06-03/|2024-03-01/|||| into short breaks: their first is due on the day on which history begins
H21|2024-06-02|2019-06-03/|2024-03-01/|||| and the day before
H22|2024-04-02|2024-01-15/|2024-01-15/2024-03-01|||2024-02-20| out of short breaks: the first in full care is due that day
H23|2024-04-03|2024-01-15/|2024-01-15/2024-03-01|||2024-02-20| and the day before: the review of the short breaks is none of it
H24|2024-04-16|2024-01-15/|2024-01-15/2024-03-01|||2024-02-20 2024-04-02| both cycles have their first
H25|2024-04-16|2024-01-15/|2024-01-15/2024-03-01|||2024-02-20 2024-04-03| the second cycle has not
H26|2024-06-01|2019-06-03/||2024-03-01||| authority to place: due on the day on which history begins
H27|2024-06-02|2019-06-03/||2024-03-01||| and the day before
H28|2024-06-02|2019-06-03/||2024-03-01||2024-06-01| held on that date: counted on from the authority
H29|2024-06-02|2019-06-03/||2024-03-01||2024-06-02| held after it: six months either way
H30|2024-03-29|2019-06-03/|||2024-03-01|| placed for adoption: due on the day on which history begins
H31|2024-03-30|2019-06-03/|||2024-03-01|| and the day before
H32|2024-03-30|2019-06-03/|||2024-03-01|2024-03-29| held on that date: counted on from the placement
H33|2024-03-30|2019-06-03/|||2024-03-01|2024-03-30| held after it: three months, the earlier of what the law may mean
H34|2024-04-01|2019-06-03/2021-03-01 2024-04-15/||||2024-05-14| left before history begins, back after it: the new period has its first
H35|2024-04-01|2019-06-03/2021-03-01 2021-09-06/||||2024-04-10| left and back before it: of neither the first is known
H36|2024-04-01|2019-06-03/2024-04-10||||2024-04-10| held on the day of leaving
H37|2024-04-01|2019-06-03/2024-04-10||||2024-04-11| and the day after: it discharges nothing
H38|2024-05-15|2024-04-15/||||| over the bank holiday of 6 May: due the day before
H39|2024-05-14|2024-04-15/||||| and on the day
H40|2024-04-01|?2019-06-03/||||2024-04-10| where the records begin inside the period it is the same
H41|2024-04-01|2024-01-15/||||2024-02-12 2024-05-20| the first is known: the second is late by eight days
"""


def date(text):
    return dt.date.fromisoformat(text) if text else None


def rows(table):
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def due_dates():
    head = "case became_looked_after_on short_break authority_to_place_on placed_for_adoption_on reviews_held_on".split()
    head += "adjourned_on due_on rule rules latest_working_day_on_or_before note".split()
    yield head
    for case, became, short, authority, placed, held, adjourned, shows in rows(DUE_DATES):
        facts = {
            "became": date(became), "short": short == "yes", "authority": date(authority), "placed": date(placed),
            "held": [date(d) for d in held.split()], "adjourned": date(adjourned),
        }
        on, rules, sums = due(facts)
        yield [case, became, short, authority, placed, held, adjourned, on, rules[0], " ".join(rules),
               latest_working_day(on) or "", f"{shows} [{'; '.join(sums)}]"]


def days_of(stretches):
    """Every day inside the stretches; one still open is followed for four years, longer than any limit here asks."""
    days = set()
    for stretch in stretches.split():
        first, last = stretch.split("/")
        day, end = date(first), date(last) or months(date(first), 48)
        while day < end:
            days.add(day)
            day += ONE
    return days


def short_break_limits():
    """Looks back from every day of a stay in the series, by counting the days of a set. The standard cycle is then counted
    from the first day of that stay: the child became looked after on it (SI 2010/959 reg 33(1))."""
    yield ["case", "agreed_on", "stays", "broken_on", "limit", "counted_from", "note"]
    for case, agreed_on, stays, shows in rows(SHORT_BREAK_STAYS):
        away, found, sum_ = days_of(stays), ["", "", ""], ""
        agreed = date(agreed_on) or min(date(stay.split("/")[0]) for stay in stays.split())
        start = agreed
        while {start, start - ONE} <= away:
            start -= ONE
        away = {day for day in away if day >= start}
        for day in sorted(d for d in away if d >= agreed):
            first = day
            while first - ONE in away:
                first -= ONE
            running = (day - first).days + 1
            year = len([d for d in away if months(day, -12) < d <= day])
            if running > 17 or year > 75:
                found = [day, "STAY_OVER_17_DAYS" if running > 17 else "OVER_75_DAYS_IN_12_MONTHS", first]
                sum_ = f" [{day} is day {running} of the stay and {year} of 12 months; {after(first, 20)[1]}]"
                break
        yield [case, agreed, stays, *found, shows + sum_]


def had_birthday(born, age):
    """The birthday itself; 1 March where the year has no 29 February."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return dt.date(born.year + age, 3, 1)


def eligible_children():
    """Takes the days that count out of all days, then the ninety-first or the first one at 16, whichever is later."""
    yield ["case", "born_on", "looked_after", "short_breaks", "since", "note"]
    for case, born, care, breaks, shows in rows(ELIGIBLE_CHILDREN):
        at14, at16, at18 = (had_birthday(date(born), age) for age in (14, 16, 18))
        counted = sorted(d for d in days_of(care) - days_of(breaks) if at14 <= d < at18)
        since = next((d for n, d in enumerate(counted, 1) if n >= 91 and d >= at16), "")
        sum_ = f"16 on {at16}; day {counted.index(since) + 1} since 14" if since else f"{len(counted)} days since 14"
        yield [case, born, care, breaks, since, f"{shows} [{sum_}]"]


def next_working_day(day):
    return working_days(day, 1)[0]


def explained(start, before, due_before, rule, on, said, by):
    """Writes down every date that some wrong sum leads to; the first sum on the list that gives the date explains it."""
    sums = []
    if before:
        sums += [(before + 91 * ONE, "ADDED_91_DAYS"), (before + 183 * ONE, "ADDED_183_DAYS")]
    if rule == "FIRST_20WD":
        weekdays = [start + n * ONE for n in range(1, 40) if (start + n * ONE).weekday() < 5]
        sums += [(start + 28 * ONE, "BANK_HOLIDAYS_COUNTED"), (weekdays[19], "BANK_HOLIDAYS_COUNTED")]
    if on.year in HOLIDAYS and not works(on):
        sums += [(next_working_day(on), "MOVED_TO_A_WORKING_DAY"), (latest_working_day(on), "MOVED_TO_A_WORKING_DAY")]
    for day, name in (due_before, "COUNTED_FROM_THE_DUE_DATE"), (before, "ANOTHER_INTERVAL"):
        if day and (day != before or name == "ANOTHER_INTERVAL"):
            sums += [(months(day, 3), name), (months(day, 6), name)]
    otherwise = "ENTERED_BY_HAND" if by.lower().startswith("eclipse") else "UNEXPLAINED"
    return "" if not said or said == on else next((name for day, name in sums if day == said), otherwise)


def mismatches():
    yield ("case became_looked_after_on previous_review_on due_before rule statutory_due_on recorded_due_on recorded_by "
           "explained_by note").split()
    for case, start, before, due_before, rule, said, by, shows in rows(MISMATCHES):
        if rule == "FIRST_20WD":
            on, sum_ = after(date(start), 20)
        else:
            on, sum_ = month_rule(date(before or start), 6 if rule.endswith("6M") else 3)
        name = explained(date(start), date(before), date(due_before), rule, on, date(said), by)
        yield [case, start, before, due_before, rule, on, said, by, name, f"{shows} [{sum_}]"]


def local_dates(born, before, authority, short, policy):
    """The dates, none or one, to which a policy leads that counted on the day from which it counts."""
    count, *concerns, time = policy.split()
    since, until = time.split("/")
    settled = before and authority and before >= authority
    day = before if count.endswith("m") else None if settled else authority
    for concern in concerns:
        if concern == "a":
            day = day if day and authority and authority <= day else None
        elif not born or not day or day >= had_birthday(born, int(concern[1:])):
            day = None
    if day and not short and since <= day.isoformat() < (until or "9999"):
        number = int(count[:-1])
        return [months(day, number) if count.endswith("m") else day + number * ONE]
    return []


def policies(text):
    """A policy ends with its days."""
    found, words = [], []
    for word in text.split():
        words.append(word)
        if "/" in word:
            found.append(" ".join(words))
            words = []
    return found


def local_policies():
    yield ("case born_on previous_review_on authority_to_place_on short_break statutory_due_on policies local_due_on "
           "note").split()
    for case, born, before, authority, short, due_on, text, shows in rows(LOCAL_POLICIES):
        found = sorted(d for p in policies(text) for d in local_dates(date(born), date(before), date(authority), short, p))
        local = min(found[0], date(due_on)) if found else ""
        sum_ = f" [{' '.join(map(str, found))}, statutory {due_on}]" if found else ""
        yield [case, born, before, authority, short, due_on, text, local, shows + sum_]


def steps(one, other):
    """Working days from the earlier to the later, each step looked at."""
    first, last = sorted((one, other))
    return sum(works(first + n * ONE) for n in range(1, (last - first).days + 1))


def counted(due_on, booked, today):
    """Until three days after a booked day somebody may still record what was held on it."""
    still = booked and booked <= due_on and (today - booked).days <= 3
    return (booked, "BOOKING") if still else (due_on, "DUE_DATE")


def remind(due_on, booked, sent, today):
    """What of the four is said today, what is left, and which of the sent ones, counted from 0, still say something true."""
    day, told = counted(due_on, booked, today)
    said = [(kinds, told_for, on) for kinds, told_for, on in sent]
    now, ahead = [], []
    for notice in (20, 10, 5, 3):
        if today > day or any(notice in k and steps(f, day) <= 5 for k, f, _ in said):
            continue
        on = max(working_days(day, -notice)[0], today)
        if on == today and any(notice in k and o == today for k, _, o in said):
            on = today + ONE
        (ahead if on > today else now).append((notice, on))
    standing, newer = [], set()
    for number in sorted(range(len(said)), key=lambda n: said[n][2], reverse=True):
        kinds, told_for, _ = said[number]
        if steps(told_for, day) <= 5 and set(kinds) - newer:
            standing.append(number)
            newer |= set(kinds)
    return day, told, [n for n, _ in now], ahead, sorted(standing)


def plus(numbers):
    return "+".join(map(str, numbers))


def reminders():
    yield "case due_on booked_for sent today review_on counted_from now ahead standing note".split()
    for case, due_on, booked, text, today, shows in rows(REMINDERS):
        sent = [(list(map(int, kinds.split("+"))), date(told_for), date(on)) for kinds, told_for, on in (one.split(":") for one in text.split())]
        day, told, now, ahead, standing = remind(date(due_on), date(booked), sent, date(today))
        sums = "; ".join(after(day, -n)[1] for n in (20, 10, 5, 3))
        yield [case, due_on, booked, text, today, day, told, plus(now), " ".join(f"{n}:{on}" for n, on in ahead),
               " ".join(str(n + 1) for n in standing), f"{shows} [{sums}]"]


def preparation():
    yield "case changes until sent standing note".split()
    for case, text, until, shows in rows(PREPARATION):
        changes = [change.split(" ") for change in text.split("; ")]
        day, due_on, booked, held, sent, standing = date(changes[0][0]), None, None, False, [], []
        adult = live = None
        while day <= date(until):
            for on, what, *value in changes:
                if date(on) != day:
                    continue
                if what == "due":
                    due_on = date(value[0])
                elif what == "booked":
                    booked = None if value[0] == "-" else date(value[0])
                elif what == "born":
                    adult = date(f"{int(value[0][:4]) + 18}{value[0][4:]}")
                elif what == "live":
                    live = date(value[0])
                else:
                    held = what == "held"
            standing = []
            review, _ = counted(due_on, booked, day)
            if not held and not (adult and review >= adult) and not (live and max(live - review, live - day).days > 0):
                _, _, now, _, standing = remind(due_on, booked, sent, day)
                if now:
                    standing.append(len(sent))
                    sent.append((now, review, day))
            day += ONE
        yield [case, text, until, " ".join(f"{on}:{plus(kinds)}" for kinds, _, on in sent),
               " ".join(str(n + 1) for n in standing), shows]


def working_day_cases():
    yield ["reference", "from", "working_days", "date", "note"]
    for reference, start, count, shows in rows(WORKING_DAYS):
        if int(count) == 0:
            on, sum_ = date(start), f"{start} itself"
        else:
            on, sum_ = after(date(start), int(count))
        yield [reference, start, count, on, f"{shows} [{sum_}]"]


def timeliness(c):
    """Follows the table of the definitions from top to bottom, with every limit computed first."""
    due_on, day = date(c["due_on"]), date(c["as_at"])
    if not due_on:
        return "UNKNOWN"
    opened, completed, ended = (d if d and d <= day else None for d in map(date, (c["opened_on"], c["completed_on"], c["duty_ended_on"])))
    try:
        limit = max(due_on, working_days(opened, 20)[0]) if opened and opened <= due_on else due_on
    except KeyError:  # the window ends in a year without published holidays: known only for days before it
        beyond = dt.date(max(HOLIDAYS) + 1, 1, 1)
        if (completed or ended or day) > beyond:
            return "UNKNOWN"
        limit = beyond
    still_open_when_ended = ended and not (completed and completed <= ended)
    if still_open_when_ended and ended > due_on and not (opened and opened <= ended and ended <= limit):
        return "MISSED"
    if completed:
        if completed <= due_on:
            return "ON_TIME"
        once = c["series"] == "true" or int(c["adjournments"]) < 2
        return "ON_TIME_ADJOURNED" if once and completed <= limit else "LATE"
    if ended:
        return "NOT_REQUIRED"
    return "PENDING" if day <= limit else "OVERDUE"


# Which command the ground of each state lets through, in the order in which they are named.
MAY = {
    "BOOKED": "REBOOK OPEN HOLD CANCEL", "OPENED": "ADJOURN HOLD CANCEL RECORD_IN_ERROR",
    "ADJOURNED": "REBOOK ADJOURN HOLD CANCEL RECORD_IN_ERROR", "HELD": "AMEND RECORD_IN_ERROR",
    "CANCELLED": "", "RECORDED_IN_ERROR": "",
}
REASONS = ("SW_REPORT SW_ABSENT NOT_NOTIFIED PLACEMENT_MOVE IRO_ABSENT IRO_VACANCY ADMIN CHILD_REQUEST CHILD_ILL "
           "CARER_FAMILY MISSING COURT INTERPRETER OTHER").split()
LAST_DAY = dt.date(2026, 6, 30)


class Refused(Exception):
    pass


class Life:
    """One child's reviews as people record them; a command that is refused changes nothing."""

    def __init__(self, born, care, fostered):
        self.born = date(born or "2014-03-02")
        self.start, self.end = [date(day) for day in (care or "2024-01-15/").split("/")]
        self.fostered = None if not fostered else []
        for first, last in [spell.split("/") for spell in fostered.split() if spell != "-"]:
            goes_on = self.fostered and self.fostered[-1][1] == date(first)
            self.fostered.append([self.fostered.pop()[0] if goes_on else date(first), date(last)])
        self.reviews, self.now = [], None

    def refuse(self, *wrong):
        found = [name for name, is_wrong in wrong if is_wrong]
        if found:
            raise Refused("422 " + " ".join(found))

    def needs(self, command):
        state = self.now["state"]
        if command not in MAY[state].split():
            allowed = [f"allowedCommands/{n}:{name}" for n, name in enumerate(MAY[state].split())]
            raise Refused(" ".join(["409", f"status:{state}"] + allowed))

    def new(self):
        return {"state": "BOOKED", "day": None, "time": "", "earlier": [], "opened": None, "breaks": [], "held": None,
                "how": "MEETING", "code": "", "reason": "", "plus": []}

    def do(self, text):
        word, *rest = text.split()
        if word.startswith("@"):
            self.now = self.reviews[int(word[1:]) - 1]
            word, *rest = rest
        getattr(self, word)(*rest)
        return "201" if word in ("book", "unbooked") else "200"

    def look(self):
        pass

    def book(self, when):
        if [r for r in self.reviews if r["state"] in ("BOOKED", "OPENED", "ADJOURNED")]:
            raise Refused("409 review-already-booked")
        self.now = self.new()
        self.now["day"], _, self.now["time"] = when.partition("@")
        self.reviews.append(self.now)

    def rebook(self, when, _, on):
        self.needs("REBOOK")
        r, (day, _, time) = self.now, when.partition("@")
        last = r["breaks"][-1] if r["breaks"] else ""
        self.refuse(("rebookedOn:after-today", date(on) > LAST_DAY), ("rebookedOn:before-adjournment", on < last),
                    ("bookedFor:before-rebooked", day < on), ("bookedFor:not-after-adjournment", last and day <= last),
                    ("bookedFor:not-moved", (day, time) == (r["day"], r["time"])))
        r["earlier"] = r["earlier"] + [r["day"]]
        r["day"], r["time"] = day, time

    def open(self, on):
        self.needs("OPEN")
        self.refuse(("openedOn:after-today", date(on) > LAST_DAY))
        self.now["state"], self.now["opened"] = "OPENED", on

    def adjourn(self, on, _, to):
        self.needs("ADJOURN")
        r = self.now
        self.refuse(("adjournedOn:after-today", date(on) > LAST_DAY), ("adjournedOn:before-opening", on < r["opened"]),
                    ("adjournedOn:not-after-adjournment", r["breaks"] and on <= r["breaks"][-1]),
                    ("continuesOn:not-after-adjournment", to <= on))
        r["state"], r["breaks"], r["day"], r["time"] = "ADJOURNED", r["breaks"] + [on], to, ""

    def cancel(self, on):
        self.needs("CANCEL")
        self.refuse(("cancelledOn:after-today", date(on) > LAST_DAY),
                    ("cancelledOn:before-opening", self.now["opened"] and on < self.now["opened"]))
        self.now["state"] = "CANCELLED"

    def error(self, on):
        self.needs("RECORD_IN_ERROR")
        self.refuse(("foundOn:after-today", date(on) > LAST_DAY))
        self.now["state"] = "RECORDED_IN_ERROR"

    def unbooked(self, on, code, *more):
        before, self.now = self.now, self.new()
        try:
            self.hold(on, code, *more)
        except Refused:
            self.now = before
            raise
        self.reviews.append(self.now)

    def age_rules_out(self, on, code):
        if code not in [f"PN{n}" for n in range(8)]:
            return "participationCode:unknown-code"
        four = date(on) >= had_birthday(self.born, 4)
        return "participationCode:contradicts-age" if four == (code == "PN0") else None

    def hold(self, on, code, *more):
        self.needs("HOLD")
        r, more = self.now, list(more)
        said = more[more.index("opened") + 1] if "opened" in more else None
        reason = next((word for word in more if word.isupper()), "")
        how = "SERIES" if "series" in more else "WITHOUT_MEETING" if "without" in more else "MEETING"
        age = self.age_rules_out(on, code)
        self.refuse(("heldOn:after-today", date(on) > LAST_DAY), ("openedOn:after-completion", said and said > on),
                    (age, age), ("openedOn:opened-otherwise", r["opened"] and said and said != r["opened"]),
                    ("heldOn:before-opening", r["opened"] and on < r["opened"]),
                    ("heldOn:not-after-adjournment", r["breaks"] and on <= r["breaks"][-1]))
        if [x for x in self.reviews if x["state"] == "HELD" and x["held"] == on]:
            raise Refused("409 review-already-held")
        held = {**r, "state": "HELD", "held": on, "opened": r["opened"] or said, "how": how, "code": code,
                "reason": reason, "plus": []}
        self.refuse(self.no_meeting(held))
        self.reasons_fit(held)
        r.update(held)

    def no_meeting(self, r):
        """A review without a meeting in words: opened, or no long-term placement of over a year, or a year since a meeting."""
        if r["how"] != "WITHOUT_MEETING":
            return ("", False)
        if r["opened"]:
            return ("conductedBy:opened-as-meeting", True)
        wrong = self.why_not(r)
        return (f"conductedBy:{wrong}", wrong)

    def why_not(self, r):
        day = date(r["held"])
        met = [date(x["held"]) for x in self.reviews
               if x is not self.now and x["state"] == "HELD" and x["how"] != "WITHOUT_MEETING" and date(x["held"]) < day]
        if self.fostered is not None:
            here = [stay for stay in self.fostered if stay[0] <= day and (not stay[1] or day < stay[1])]
            if not here:
                return "not-long-term-fostered"
            if day <= months(here[0][0], 12):
                return "not-over-12-months"
        return "no-meeting-in-12-months" if not met or months(max(met), 12) <= day else None

    def reasons_fit(self, r):
        late = self.judged(r)[0] == "LATE"
        if not late:
            self.refuse(("lateReason:not-late", r["reason"]), ("contributoryLateReasons:not-late", r["plus"]))
            return
        self.refuse(("lateReason:late-reason-required", not r["reason"]),
                    ("lateReason:unknown-code", r["reason"] and r["reason"] not in REASONS),
                    *((f"contributoryLateReasons/{n}:unknown-code", word not in REASONS) for n, word in enumerate(r["plus"])))

    def amend(self, *pairs):
        self.needs("AMEND")
        if not pairs:
            raise Refused("422 :nothing-amended")
        said, r = dict(zip(pairs[::2], pairs[1::2])), self.now
        after = {**r, "how": said.get("how", r["how"]), "code": said.get("code", r["code"])}
        age = self.age_rules_out(r["held"], said["code"]) if "code" in said else None
        self.refuse((age, age), self.no_meeting(after) if "how" in said else ("", False))
        late, silent = self.judged(after)[0] == "LATE", r["reason"] == "NOT_RECORDED"
        after["reason"] = said.get("reason", r["reason"] if late and not silent else "")
        after["plus"] = said["plus"].split(",") if "plus" in said else r["plus"] if late else []
        if not (silent and late and not after["reason"] and not after["plus"]):
            self.reasons_fit(after)
        r.update(after)

    def course(self, instead=None):
        """The duties one after the other: what was due by when, which review met it, and its class."""
        held = sorted((instead if instead and x is self.now else x for x in self.reviews if x["state"] == "HELD" or (
            instead and x is self.now)), key=lambda x: x["held"])
        if instead and self.now not in self.reviews:
            held = sorted(held + [instead], key=lambda x: x["held"])
        end = min(filter(None, (self.end, had_birthday(self.born, 18))))
        found, done = [], []
        for r in [x for x in held if self.start <= date(x["held"]) <= end] + [None]:
            on, rules, sums = due({"became": self.start, "short": False, "authority": None, "placed": None,
                                   "held": done, "adjourned": None})
            opened = r["opened"] if r else min((x["opened"] for x in self.reviews if x["opened"] and (
                x["state"] != "RECORDED_IN_ERROR") and self.start <= date(x["opened"]) <= end and not [
                d for d in done if d >= date(x["opened"])]), default=None)
            breaks = len(r["breaks"]) if r else 0
            name = timeliness({"due_on": str(on), "opened_on": opened, "completed_on": r and r["held"],
                               "duty_ended_on": None if r or end > LAST_DAY else str(end), "as_at": str(LAST_DAY),
                               "series": "true" if r and r["how"] == "SERIES" else "", "adjournments": str(breaks)})
            found.append((r, on, rules[0], name, sums[0]))
            if r:
                done.append(date(r["held"]))
        return found

    def judged(self, r):
        """Class and days late of a review as it would be recorded."""
        for mine, on, _, name, _ in self.course(r):
            if mine is r:
                return name, (date(r["held"]) - on).days if name == "LATE" else ""
        return "UNKNOWN", ""

    def settle(self):
        """A review that came to be late without anybody saying why has no reason recorded, until it is not late any more."""
        for r in self.reviews:
            if r["state"] == "HELD":
                keep, self.now = self.now, r
                late = self.judged(r)[0] == "LATE"
                self.now = keep
                if late and not r["reason"]:
                    r["reason"] = "NOT_RECORDED"
                elif not late and r["reason"] == "NOT_RECORDED":
                    r["reason"] = ""

    def flags(self, r):
        found, until = [], r["held"] or r["day"]
        if r["state"] not in ("HELD", "OPENED", "ADJOURNED"):
            return []
        if len(r["breaks"]) > 1 and r["how"] != "SERIES":
            found.append("SECOND_ADJOURNMENT")
        if r["breaks"] and date(until) > working_days(date(r["opened"]), 20)[0]:
            found.append("ADJOURNED_OVER_20_WORKING_DAYS")
        if r["held"] and date(r["held"]) > min(filter(None, (self.end, had_birthday(self.born, 18)))):
            found.append("HELD_AFTER_DUTY_ENDED")
        if r["how"] == "WITHOUT_MEETING":
            keep, self.now = self.now, r
            if self.why_not(r):
                found.append("WITHOUT_MEETING_NOT_ALLOWED")
            elif self.fostered is None:
                found.append("WITHOUT_MEETING_NOT_SHOWN")
            self.now = keep
        return found


def review_life():
    yield ("case born_on looked_after long_term_foster commands answer status allowed booked_for earlier_bookings complete_by "
           "timeliness days_late late_reason irregularities obligations note").split()
    for case, born, care, fostered, commands, shows in rows(REVIEW_LIFE):
        life, answer = Life(born, care, fostered), ""
        for command in commands.split(";"):
            try:
                answer = life.do(command.strip())
            except Refused as refused:
                answer = str(refused)
            life.settle()
        r = life.now or life.new()
        opened = r["opened"] and r["state"] in ("OPENED", "ADJOURNED")
        by, sum_ = after(date(r["opened"]), 20) if opened else ("", "")
        name, late = life.judged(r) if r["state"] == "HELD" else ("", "")
        course = life.course()
        sums = [sum_] * bool(sum_) + [c[4] for c in course]
        yield [case, life.born, care or "2024-01-15/", fostered, commands, answer,
               r["state"] if life.now else "", MAY[r["state"]] if life.now else "", r["day"] or "", " ".join(r["earlier"]), by,
               name, late, r["reason"], " ".join(life.flags(r)), " ".join(f"{c[2]}:{c[1]}:{c[3]}" for c in course),
               f"{shows} [{'; '.join(sums)}]"]


def with_late(proclaimed, calculation):
    """The calculation by a calendar that holds these days as well."""
    more = {date(d) for d in proclaimed.split()} - CLOSED
    CLOSED.update(more)
    try:
        return calculation()
    finally:
        CLOSED.difference_update(more)


def day_and_entry(text):
    """2024-07-04@2024-07-20: of the 4th, entered on the 20th; of one day alone, entered on it."""
    day, _, entered = text.partition("@")
    return date(day), date(entered) or date(day)


def said(text):
    """Words with their days: CONTESTED 2024-07-04@2024-07-20; AGREED 2024-07-25."""
    return [(word, *day_and_entry(day)) for word, day in (one.split() for one in text.split(";") if one.strip())]


def last_day(start, count):
    """None where the published holidays do not reach it."""
    try:
        return after(start, count)
    except KeyError:
        return None, "beyond the published holidays"


def days_over(last, day):
    return (day - last).days if last and day and day > last else ""


def too_early_to_tell(day):
    """No last day is known: until the first day without published holidays none can have passed."""
    return day <= dt.date(max(HOLIDAYS) + 1, 1, 1)


def judged(due_on, moved):
    """Walks through the moves: a date that passed holds against later ones."""
    due_on = counts = date(due_on)
    for to, on in (day_and_entry(one.strip()) for one in moved.split(";") if one.strip()):
        due_on, counts = to, min(to, counts) if on > counts else to
    return due_on, counts


def decisions():
    yield ("case circulated_on proclaimed answers due_on moved closed as_at answer_by agreement contested_too_late first_due_on "
           "moved_after_it_passed status days_late circulation_after_due answer_after_due closing_after_due note").split()
    for case, sent, late, answered, due_on, moved, closed, as_at, shows in rows(DECISIONS):
        out, out_entered = day_and_entry(sent)
        by, sum_ = with_late(late, lambda: last_day(out, 5)) if out else (None, "no clock")
        answers, done = said(answered), said(closed)
        contests = [day for word, day, _ in answers if word == "CONTESTED"]
        unknown = bool(out) and not by and not all(too_early_to_tell(day) for day in contests or [date(as_at)])
        missed = any(by and day > by for day in contests)
        if not out:
            agreement = "NOT_CIRCULATED"
        elif answers and answers[-1][0] == "AGREED" and not (contests and unknown):
            agreement = "AGREED"
        elif unknown:
            agreement = "UNKNOWN"
        elif answers:
            agreement = "AGREED_BY_SILENCE" if missed else "CONTESTED"
        else:
            agreement = "AWAITED" if not by or date(as_at) <= by else "AGREED_BY_SILENCE"
        last, counts = judged(due_on, moved)
        end = done[0][1] if done else date(as_at)
        over = (end - counts).days
        if done and done[0][0] != "IMPLEMENTED":
            status, over = ("RECORDED_IN_ERROR" if done[0][0] == "RECORDED_IN_ERROR" else "NOT_IMPLEMENTED"), 0
        else:
            status = ("IMPLEMENTED" if done else "OPEN") if over <= 0 else ("IMPLEMENTED_LATE" if done else "OVERDUE")
        answers_over = [days_over(by, entered) or 0 for _, day, entered in answers if by and day <= by]
        yield [case, sent, late, answered, due_on, moved, closed, as_at, by or "", agreement, str(missed).lower(), counts,
               str(last != counts).lower(), status, over if over > 0 else "", days_over(by, out_entered),
               max(answers_over, default=0) or "", days_over(counts, done[0][2]) if status == "IMPLEMENTED" else "",
               f"{shows} [{sum_}]"]


def issued(decisions):
    """When they count as issued and the last day on which one was entered; neither while one waits."""
    had, entries, meant = [], [], set()
    for out, _, which in (one.strip().partition(" for ") for one in decisions.split(";")):
        day, entered = day_and_entry(out.lstrip("-"))
        before = [had[int(n) - 1] for n in which.split()]
        meant.update(int(n) - 1 for n in which.split())
        known = [d for d in [day, max(before) if before and all(before) else None] if d]
        had.append(min(known) if known else None)
        entries.append((day, entered))
    count = [n for n in range(len(had)) if n not in meant]
    if not all(entries[n][0] for n in count):
        return None, None
    return max(had[n] for n in count), max(entries[n][1] for n in count)


def paperwork():
    yield "case completed_on proclaimed paper done_on decisions as_at due_on timeliness days_late recorded_after_due note".split()
    count = {"DECISIONS": 5, "RECORD": 15, "DISTRIBUTION": 20}
    by_hand = [(*row[:5], "", *row[5:]) for row in rows(PAPERWORK)]
    by_decision = [(*row[:3], "DECISIONS", "", *row[3:]) for row in rows(ISSUED)]
    for case, held, late, paper, said_done, decisions, as_at, shows in by_hand + by_decision:
        by, sum_ = with_late(late, lambda: last_day(date(held), count[paper]))
        done, entered = issued(decisions) if decisions else day_and_entry(said_done)
        day = done or date(as_at)
        sum_ += f"; they count from {done}" if decisions and done else ""
        if by:
            over = (day - by).days
            name = ("LATE" if done else "OVERDUE") if over > 0 else ("IN_TIME" if done else "PENDING")
        else:
            over, name = 0, ("IN_TIME" if done else "PENDING") if too_early_to_tell(day) else "UNKNOWN"
        yield [case, held, late, paper, said_done, decisions, as_at, by or "", name, over if over > 0 else "",
               days_over(by, entered) if name == "IN_TIME" else "", f"{shows} [{sum_}]"]


def review_numbers():
    yield "case periods statutory_reviews_on on number second_or_later note".split()
    for case, periods, reviews, on, shows in rows(REVIEW_NUMBERS):
        day, mine = date(on), None
        for one in periods.split():
            first, last = (date(d) for d in one.lstrip("?").split("/"))
            if first <= day and (not last or day <= last) and (not mine or first > mine[0]):
                mine = first, one.startswith("?")
        number, second, sum_ = 0, False, "no period"
        if mine and mine[1]:
            number, second, sum_ = "", True, "no count"
        elif mine:
            number = len([d for d in reviews.split() if mine[0] <= date(d) <= day])
            end, _ = working_days(mine[0], 20)
            last = months(end, 3)
            second, sum_ = number > 1 or day > last, f"{mine[0]} +20 working days = {end} +3 months = {last}"
        yield [case, periods, reviews, on, number, str(second).lower(), f"{shows} [{sum_}]"]


def cycle_on(start, spans, day):
    """Since when it has been short breaks, or full care, on a day; and which."""
    turns = [d for span in spans for d in span if d and start < d <= day]
    return max([start, *turns]), any(first <= day and (not last or day < last) for first, last in spans)


def required_since(history, period, spans, authority, placed, known):
    """What a period of care requires, review by review: the day or none, and the sum."""
    first_day, last_day, begins_before = period
    end = last_day - ONE if last_day else None

    def on(day, held):
        start, short = cycle_on(first_day, spans, day)
        told = start > first_day or not begins_before
        mine = [d for d in held if d >= start] if told else held
        hand, place = (d if d and d <= day else None for d in (authority, placed))
        facts = {"became": start, "short": short, "authority": None, "placed": None, "held": [], "adjourned": None}

        def lost(due_on):
            return history and due_on < history and not [d for d in known if start <= d <= due_on]

        if told:
            first, _, sums = due(facts)
            if lost(first):
                told, away = False, f"{sums[0]} is before {history}"
            else:
                away = ""
        else:
            away = "the start is not known"
        if not told:
            facts["became"] = None
        if not told and mine and not hand and not place:
            facts["held"] = [dt.date(1900, 1, 1), *mine]
        else:
            facts["held"] = mine
        if not told and not mine and not hand and not place:
            return None, away
        facts["authority"], facts["placed"] = hand, place
        if not told and mine and hand and not place:
            facts["became"], facts["held"] = dt.date(1900, 1, 1), [dt.date(1900, 1, 1), *mine]
        due_on, rules, sums = due(facts)
        if not mine and lost(due_on):
            return None, f"{sums[0]} is before {history}"
        return (due_on, rules[0]), "; ".join(([away] if away else []) + sums)

    found = []
    for n in range(len(known) + 1):
        held, until = known[:n], known[n] if n < len(known) else LAST_DAY
        if end:
            until = min(until, end)
        opened = held[-1] if held else first_day
        turns = sorted({d for span in spans for d in span if d} | {d for d in (authority, placed) if d})
        now = on(min(opened, until) if held else opened, held)
        for turn in [d for d in turns if opened < d <= until]:
            if now[0] and turn > now[0][0]:
                break
            now = on(turn, held)
        found.append(now)
    return found


def history_from():
    yield "case history_from periods short_breaks authority_to_place_on placed_on reviews_on required note".split()
    for case, history, periods, short, authority, placed, reviews, shows in rows(HISTORY):
        spans = [tuple(date(d) for d in one.split("/")) for one in short.split()]
        days, required, sums = [date(d) for d in reviews.split()], [], []
        for one in periods.split():
            first, last = (date(d) for d in one.lstrip("?").split("/"))
            known = [d for d in days if first <= d and (not last or d <= last)]
            for due_on, sum_ in required_since(
                date(history), (first, last, one.startswith("?")), spans, date(authority), date(placed), known
            ):
                required.append(f"{due_on[0]}/{due_on[1]}" if due_on else "UNKNOWN")
                sums.append(sum_)
        yield [case, history, periods, short, authority, placed, reviews, " ".join(required), f"{shows} [{' | '.join(sums)}]"]


def wrong_timeliness(path):
    with open(path, encoding="utf-8", newline="") as table:
        for c in csv.DictReader(table):
            found = timeliness(c)
            late = str((date(c["completed_on"]) - date(c["due_on"])).days) if found == "LATE" else ""
            if (found, late) != (c["timeliness"], c["days_late"]):
                yield f"{c['case']}: {found} {late}"


def wrong_basis(path):
    """A review that ended before the council's day answers for what its source wrote; whoever wrote nothing answers to the law."""
    with open(path, encoding="utf-8", newline="") as table:
        for c in csv.DictReader(table):
            # Of days written year first the earlier sorts first; "~" sorts behind all of them.
            past = (c["completed_on"] or "~") < c["timeliness_from"]
            basis, due_on = ("RECORDED", c["recorded_due_on"]) if past and c["recorded_due_on"] else ("STATUTORY", c["statutory_due_on"])
            found = timeliness({**c, "due_on": due_on, "adjournments": "0", "series": "false"})
            late = str((date(c["completed_on"]) - date(due_on)).days) if found == "LATE" else ""
            if (basis, due_on, found, late) != (c["basis"], c["due_on"], c["timeliness"], c["days_late"]):
                yield f"{c['case']}: {basis} {due_on} {found} {late}"


def main():
    here, wrong = pathlib.Path(__file__).parent, []
    tables = {
        "due-dates.csv": due_dates(), "working-days.csv": working_day_cases(),
        "short-break-limits.csv": short_break_limits(), "eligible-children.csv": eligible_children(),
        "due-date-mismatches.csv": mismatches(), "local-policies.csv": local_policies(),
        "review-life.csv": review_life(),
        "decisions.csv": decisions(), "paperwork.csv": paperwork(),
        "review-numbers.csv": review_numbers(), "history-from.csv": history_from(),
        "reminders.csv": reminders(), "preparation.csv": preparation(),
    }
    for name, table in tables.items():
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(table)
        if "--check" not in sys.argv:
            (here / name).write_text(text.getvalue(), encoding="utf-8")
        elif (here / name).read_text(encoding="utf-8") != text.getvalue():
            wrong.append(name)
    wrong += wrong_timeliness(here.parents[2] / "contracts" / "cases" / "timeliness.csv")
    wrong += wrong_basis(here.parents[2] / "contracts" / "cases" / "timeliness-basis.csv")
    if wrong:
        sys.exit("not what this script calculates: " + ", ".join(wrong))


if __name__ == "__main__":
    main()
