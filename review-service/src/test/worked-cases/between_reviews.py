"""The second calculation of what happens between reviews, as second_calculation.py does it: no product file is read.

    python3 between_reviews.py          writes the tables beside this file
    python3 between_reviews.py --check  compares them with what stands there and fails on a difference
"""

import csv
import io
import pathlib
import sys

sys.dont_write_bytecode = True

from second_calculation import ONE, date, rows, works  # noqa: E402

AUTHORITY = ("SOCIAL_WORKER", "TEAM_MANAGER", "OTHER_OF_THE_AUTHORITY")

# case | occurred on | how the IRO came to know | within (working days) | as at | what it shows
CHANGE_TELLINGS = """
T01|2024-07-05|SOCIAL_WORKER 2024-07-05|1|2024-07-12| told on the day: no lag
T02|2024-07-05|SOCIAL_WORKER 2024-07-03|0|2024-07-12| planned, and told ahead: no lag
T03|2024-07-05|SOCIAL_WORKER 2024-07-07|0|2024-07-12| a Friday told on the Sunday: two days, no working day
T04|2024-07-05|SOCIAL_WORKER 2024-07-08|0|2024-07-12| told on the Monday: one working day too many
T05|2024-07-06|SOCIAL_WORKER 2024-07-07|0|2024-07-12| a Saturday told on the Sunday is within no working day
T06|2024-07-06|SOCIAL_WORKER 2024-07-08|0|2024-07-12| the same told on the Monday is late
T07|2024-07-05|TEAM_MANAGER 2024-07-08|1|2024-07-12| the one working day of the standard is within it
T08|2024-07-05|TEAM_MANAGER 2024-07-09|1|2024-07-12| the second is late
T09|2024-03-28|OTHER_OF_THE_AUTHORITY 2024-04-01|0|2024-04-12| Maundy Thursday told on Easter Monday: no working day between
T10|2024-03-28|OTHER_OF_THE_AUTHORITY 2024-04-02|0|2024-04-12| told on the Tuesday after Easter: one
T11|2024-03-28|SOCIAL_WORKER 2024-04-02|1|2024-04-12| and within a standard of one
T12|2024-03-28|SOCIAL_WORKER 2024-04-03|1|2024-04-12| the Wednesday is late
T13|2024-12-24|SOCIAL_WORKER 2024-12-29|1|2025-01-10| Christmas Eve told on the Sunday after: one working day
T14|2024-12-24|SOCIAL_WORKER 2024-12-30|1|2025-01-10| told on the Monday after: two
T15|2024-07-05||1|2024-07-08| nobody told, and the last day of the standard
T16|2024-07-05||1|2024-07-09| the day after: overdue
T17|2024-07-05|||2024-09-09| without a standard nothing is overdue
T18|2024-07-05|SOCIAL_WORKER 2024-08-20||2024-09-09| without a standard nothing is told late; the lag stands
T19|2024-03-01|CARER 2024-03-02|2|2024-03-05| heard from the carer: not told, the last day
T20|2024-03-01|CARER 2024-03-02|2|2024-03-06| the day after: overdue, whoever else mentioned it
T21|2024-03-01|CARER 2024-03-02; SOCIAL_WORKER 2024-03-20|2|2024-04-02| the lag is the authority's: nineteen days
T22|2024-03-01|CARER 2024-03-20; SOCIAL_WORKER 2024-03-05|2|2024-04-02| told in time, and heard of it later
T23|2024-03-01|CHILD 2024-03-05; SOCIAL_WORKER 2024-03-05|2|2024-04-02| both on one day: the authority told
T24|2024-03-01|OTHER 2024-03-02||2024-04-02| heard from somebody else, and never told
T25|2027-07-01||1|2028-01-02| after the end of the calendar what was overdue stays overdue
T26|2027-07-01|SOCIAL_WORKER 2028-02-01|1|2028-02-02| and what is told then is late, though its working days are not known
T27|2027-12-30||0|2027-12-30| the last days of the calendar: not told
T28|2027-12-30||0|2028-01-02| the next working day, the last that is known, has come: overdue
T29|2027-12-30||1|2028-06-01| the day after the standard is not known: it cannot be said to be overdue
T30|2027-12-30|SOCIAL_WORKER 2028-06-01|1|2028-06-01| nor to be late
"""

# case | review before | next due on | ended on | standards | checks | as at | what it shows
MIDWAY_CHECKS = """
M01|2024-07-04|2025-01-04|||2024-10-01|2024-10-02| no standard asks for a check
M02|2024-07-04|2025-01-04||HALFWAY 2024-07-04|2024-10-04|2024-10-20| on the day halfway
M03|2024-07-04|2025-01-04||HALFWAY 2024-07-04|2024-10-05|2024-10-20| the day after is late
M04|2024-07-04|2025-01-05||HALFWAY 2024-07-04|2024-10-04|2024-10-20| an odd number of days is rounded down
M05|2024-07-04|2025-01-04||HALFWAY 2024-07-05|2024-10-04|2024-10-20| a standard from the day after the review is not its
M06|2024-07-04|2025-01-04||HALFWAY 2024-01-01/2024-07-04|2024-10-04|2024-10-20| nor one that ended on the day of the review
M07|2024-07-04|2025-01-04||HALFWAY 2024-01-01/2024-07-05||2024-10-20| one that ended the day after is, and is overdue
M08|2024-07-04|2025-01-04||HALFWAY 2024-07-04||2024-10-04| the last day is pending
M09|2024-07-04|2025-01-04||HALFWAY 2024-07-04||2024-10-05| the day after is overdue
M10|2024-07-04|2025-01-04||WEEKS 6 2024-07-04||2024-08-15| six weeks after the review
M11|2024-07-04|2025-01-04||WEEKS 6 2024-07-04||2024-08-16| overdue the day after
M12|2024-07-04|2025-01-04||HALFWAY 2024-07-04; WEEKS 6 2024-07-04|2024-09-01|2024-10-20| of two the earlier counts
M13|2024-07-04|2024-08-16||WEEKS 6 2024-07-04||2024-08-15| the day before the next review is still asked for
M14|2024-07-04|2024-08-15||WEEKS 6 2024-07-04||2024-08-15| weeks that reach the next date ask for nothing
M15|2024-07-04|2025-01-04||HALFWAY 2024-07-04|2024-07-04|2024-10-20| a check of the day of the review before is that review
M16|2024-07-04|2025-01-04||HALFWAY 2024-07-04|2024-07-05|2024-10-20| one of the day after counts
M17|2024-07-04|2025-01-04|2024-12-20|HALFWAY 2024-07-04|2024-12-20|2025-01-20| a check of the day of the next review is that review: missed
M18|2024-07-04|2025-01-04|2024-12-20|HALFWAY 2024-07-04|2024-12-19|2025-01-20| of the day before: late
M19|2024-07-04|2025-01-04|2024-10-04|HALFWAY 2024-07-04||2025-01-20| the review was held on the day of the check: not required
M20|2024-07-04|2025-01-04|2024-10-05|HALFWAY 2024-07-04||2025-01-20| held the day after: missed
M21|2024-07-04|2025-01-04|2024-12-20|HALFWAY 2024-07-04|2024-12-21|2025-01-20| a check after the next review is not of this stretch
M22|2024-07-04|2025-01-04||HALFWAY 2024-07-04|2024-10-10 2024-10-01|2024-10-20| of two checks the first counts
M23|2027-07-04|2028-01-04||HALFWAY 2027-07-04||2028-01-02| no working days are counted: the end of the calendar changes nothing
M24|2024-07-04|||HALFWAY 2024-07-04|2024-10-01|2024-10-20| the next review has no date: no check is expected
"""

# case | in force from | applied before | applied on | meetings | what it shows
DUTY_TO_OFFER = """
D01|2026-07-01||2026-08-01|| nothing was ever offered: the worst breach
D02|2026-08-01||2026-08-01|| the first day of the duty
D03|2026-08-02||2026-08-01|| the day before the duty
D04|||2026-08-01|| the duty has not come into force
D05|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter| offered in the letter, and nobody has answered
D06|2026-07-01||2026-08-01|offered 2026-08-01 PARENT letter| offered on the day of the application
D07|2026-07-01||2026-08-01|offered 2026-08-02 PARENT letter| offered the day after
D08|2026-07-01||2026-08-01|offered 2026-07-01 PARENT| not in the letter
D09|2026-07-01||2026-08-01|offered 2026-07-01 WIDER_FAMILY+FRIEND letter| to nobody with responsibility
D10|2026-07-01||2026-08-01|offered 2026-07-01 FRIEND+OTHER_WITH_PARENTAL_RESPONSIBILITY letter| to one with responsibility
D11|2026-07-01||2026-08-01|offered 2026-07-01 WIDER_FAMILY; offered 2026-07-03 PARENT letter| of two offers one is enough
D12|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, accepted 2026-07-05, held 2026-08-01| held on the day of the application
D13|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, accepted 2026-07-05, held 2026-08-02| held the day after
D14|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, accepted 2026-07-05| accepted, and never held
D15|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, accepted 2026-07-05, declined 2026-08-05| (a) declined after the application: the breach stays
D16|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, accepted 2026-07-05, declined 2026-08-01| declined on its day: nobody accepts
D17|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, accepted 2026-08-05, held 2026-08-12| (b) nobody had accepted by the application
D18|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, accepted 2026-08-01, held 2026-08-12| accepted on its day
D19|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, declined 2026-07-05, accepted 2026-08-05, held 2026-08-12| declined by then, and accepted later
D20|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, accepted 2026-07-05, not-held 2026-07-20 NOT_IN_BEST_INTERESTS, held 2026-08-12| (c) the exception stood when it applied
D21|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, accepted 2026-07-05, not-held 2026-08-01 NOT_IN_BEST_INTERESTS| the exception made on its day
D22|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, accepted 2026-07-05, not-held 2026-08-02 NOT_IN_BEST_INTERESTS| the exception made the day after
D23|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, accepted 2026-07-05, not-held 2026-07-20 FAMILY_WITHDREW| (d) those who had accepted withdrew
D24|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, accepted 2026-07-05, declined 2026-07-20| (d) the same fact said the other way
D25|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, not-held 2026-07-20 NO_COORDINATOR| (d) nobody had accepted, so that none was owed
D26|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, accepted 2026-07-05, not-held 2026-07-20 NO_COORDINATOR| accepted, and no reason that the law knows
D27|2026-07-01||2026-08-01|not-offered 2026-07-20 NOT_IN_BEST_INTERESTS| not offered, for the reason that the law knows
D28|2026-07-01||2026-08-01|not-offered 2026-07-20 NO_TIME| not offered, for another
D29|2026-07-01||2026-08-01|not-offered 2026-08-01 NOT_IN_BEST_INTERESTS| decided on the day of the application
D30|2026-07-01||2026-08-01|not-offered 2026-08-02 NOT_IN_BEST_INTERESTS| (e) decided the day after: nothing stood
D31|2026-07-01||2026-08-01|not-offered 2026-07-10 NO_TIME; offered 2026-07-20 PARENT letter| offered in the end
D32|2026-07-01||2026-08-01|conference 2026-07-01 PARENT letter| (e) a conference is not the meeting of the section
D33|2026-07-01|2026-07-20|2026-08-01|offered 2026-07-21 PARENT letter| offered since the application before
D34|2026-07-01|2026-07-20|2026-08-01|offered 2026-07-20 PARENT letter| offered on the day of the application before, and for that
D35|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, accepted 2026-07-05; offered 2026-07-10 PARENT, accepted 2026-07-11, held 2026-07-20| a meeting was held
D36|2026-07-01||2026-08-01|offered 2026-07-01 FRIEND, accepted 2026-07-05| three breaches at once
D37|2026-07-01||2026-08-01|offered 2026-07-01 PARENT letter, held 2026-07-20| held although nobody accepted: not for the section to find
"""


def count(start, end):
    """Working days after one day and up to another; nothing where the calendar does not reach."""
    found, day = 0, start
    try:
        while day < end:
            day += ONE
            found += works(day)
    except KeyError:
        return None
    return found


def too_many(start, end, within):
    """Steps on until one working day more than the standard has come."""
    found, day = 0, start
    try:
        while day < end:
            day += ONE
            found += works(day)
            if found > within:
                return True
    except KeyError:
        pass
    return False


def change_tellings():
    yield "case occurred_on known within as_at told_on iro_knew_on lag_days lag_working_days status note".split()
    for case, occurred, known, within, as_at, shows in rows(CHANGE_TELLINGS):
        days = {who: day for who, day in (one.split() for one in known.split(";") if one.strip())}
        told = next((day for who, day in days.items() if who in AUTHORITY), "")
        start, end = date(occurred), date(told or as_at)
        late = within != "" and too_many(start, end, int(within))
        status = ("TOLD_LATE" if late else "TOLD") if told else ("OVERDUE" if late else "NOT_TOLD")
        lag = max(0, (end - start).days) if told else ""
        working = count(start, end)
        sum_ = f"{start} to {end}: " + ("beyond the calendar" if working is None else f"{working} working days")
        yield [case, occurred, known, within, as_at, told, min(days.values(), default=""), lag,
               "" if working is None or not told else working, status, f"{shows} [{sum_}]"]


def midway_checks():
    yield "case reviewed_on next_due_on ended_on standards checks as_at due_on checked_on status note".split()
    for case, held, due, ended, standards, checks, as_at, shows in rows(MIDWAY_CHECKS):
        expected, sums = [], []
        for standard in filter(None, (one.strip() for one in standards.split(";"))):
            *what, span = standard.split()
            begins, _, ends = span.partition("/")
            if begins <= held and (not ends or held < ends) and due:
                gap = (date(due) - date(held)).days
                after = gap // 2 if what[0] == "HALFWAY" else 7 * int(what[1])
                if after < gap:
                    expected.append(date(held) + after * ONE)
                    sums.append(f"{held} + {after} of {gap} days")
        on = str(min(expected)) if expected else ""
        done = min((day for day in checks.split() if held < day and (not ended or day < ended)), default="")
        if not on:
            status = "NOT_EXPECTED"
        elif done:
            status = "LATE" if done > on else "ON_TIME"
        elif ended:
            status = "MISSED" if ended > on else "NOT_REQUIRED"
        else:
            status = "OVERDUE" if as_at > on else "PENDING"
        yield [case, held, due, ended, standards, checks, as_at, on, done, status, f"{shows} [{'; '.join(sums) or 'none'}]"]


def stood(meeting, day):
    """What of one meeting had been recorded for this day or one before: the last word of each kind."""
    found = {"answer": "", "why": "", "held": False, "to": [], "letter": False, "offered": False, "kind": ""}
    for step in meeting.split(","):
        what, on, *more = step.split()
        if on > day:
            continue
        if what in ("offered", "conference"):
            found.update(offered=True, kind=what, to=more[0].split("+"), letter="letter" in more)
        elif what in ("accepted", "declined"):
            found["answer"] = what
        elif what in ("not-held", "not-offered"):
            found["why"] = more[0]
        else:
            found["held"] = True
    return found


def duty_to_offer():
    yield "case in_force_from applied_before applied_on meetings in_force findings note".split()
    for case, since, before, applied, meetings, shows in rows(DUTY_TO_OFFER):
        lies = bool(since) and applied >= since
        began = [one.strip() for one in meetings.split(";") if one.strip()]
        mine = [stood(one, applied) for one in began if (before or "") < one.split()[1].rstrip(",") <= applied]
        mine = [one for one in mine if one["kind"] != "conference"]
        offers, found = [one for one in mine if one["offered"]], []
        if not mine:
            found.append("NO_OFFER_BEFORE_APPLICATION")
        elif not offers:
            if not [one for one in mine if one["why"] == "NOT_IN_BEST_INTERESTS"]:
                found.append("NO_LAWFUL_EXCEPTION")
        else:
            if not [who for one in offers for who in one["to"] if who in ("PARENT", "OTHER_WITH_PARENTAL_RESPONSIBILITY")]:
                found.append("NOT_OFFERED_TO_THOSE_WITH_RESPONSIBILITY")
            if not [one for one in offers if one["letter"]]:
                found.append("NOT_IN_LETTER")
            owed = [] if [one for one in offers if one["held"]] else [one["why"] for one in offers if one["answer"] == "accepted"]
            if "" in owed:
                found.append("NOT_HELD_BEFORE_APPLICATION")
            if set(owed) - {"", "NOT_IN_BEST_INTERESTS", "FAMILY_WITHDREW"}:
                found.append("NO_LAWFUL_EXCEPTION")
        stand = "; ".join(f"{one['answer'] or 'no answer'}, {one['why'] or 'no exception'}, {'' if one['held'] else 'not '}held"
                          for one in mine)
        yield [case, since, before, applied, meetings, str(lies).lower(), " ".join(found) if lies else "",
               f"{shows} [by {applied}: {stand or 'nothing'}]"]


def main():
    here, wrong = pathlib.Path(__file__).parent, []
    tables = {"change-tellings.csv": change_tellings(), "midway-checks.csv": midway_checks(), "duty-to-offer.csv": duty_to_offer()}
    for name, table in tables.items():
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(table)
        if "--check" not in sys.argv:
            (here / name).write_text(text.getvalue(), encoding="utf-8")
        elif (here / name).read_text(encoding="utf-8") != text.getvalue():
            wrong.append(name)
    if wrong:
        sys.exit("not what this script calculates: " + ", ".join(wrong))


if __name__ == "__main__":
    main()
