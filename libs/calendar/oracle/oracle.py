"""An oracle for @uian/calendar: the same counts by another algorithm, which walks day by day over a table of days.

Reads JSON lines on stdin. {"calendar": {...}} sets the calendar and is not answered; any other line is a case and is
answered by one JSON line; an empty line sends the answers so far on their way. Only the standard library.
"""
import json
import sys

from days import Days, day_of, iso_of
from spans import NotYet, back_span, forward_span, hours_span, last_working_day, next_date, roll


def answer(case, days):
    try:
        days.suspend(case.get('suspended', ()))
        return STYLES[case['style']](case, days)
    except NotYet as refusal:
        year = int(iso_of(refusal.day)[:4])
        told = {} if refusal.reason == 'beyond-calendar' else {'day': iso_of(refusal.day)}
        return {'known': False, 'reason': refusal.reason, 'year': year, **told}


def found(case, days, first, raw, last=None, **more):
    start = day_of(case['start'])
    result = {'known': True, 'firstDay': iso_of(first), 'rawLastDay': iso_of(raw), 'lastDay': iso_of(raw if last is None else last)}
    if case.get('suspended'):
        at_once = case.get('includeFirst') if 'startTime' not in more else more['startTime'] != '24:00'
        result['suspendedDays'] = sum(days.stopped(day) for day in range(start if at_once else start + 1, raw + 1))
    result.update((key, value) for key, value in more.items() if value is not None)
    return result


def is_empty(case):
    return case['length'] == 0 and all(extension['length'] == 0 for extension in case.get('extended', ()))


def rolled_reading(days, raw):
    """The day to which the end would roll, if it would and the calendar tells."""
    try:
        last = roll(days, raw)
    except NotYet:
        return None
    return last if last != raw else None


def rolling(case, days):
    first, raw, after = forward_span(case, days)
    last = roll(days, raw)
    return found(case, days, first, raw, last, after=after, rolled=last - raw, lastWorkingDay=iso_of(last))


def in_force(case, days):
    first, raw, after = forward_span(case, days)
    return found(case, days, first, raw, after=after, earliest=iso_of(raw if is_empty(case) else raw + 1))


def waiting(case, days):
    first, raw, after = forward_span(case, days)
    if is_empty(case):
        return found(case, days, first, raw, after=after, earliest=iso_of(raw))
    second = rolled_reading(days, raw)
    second = second and [iso_of(second), iso_of(second + 1)]
    return found(case, days, first, raw, after=after, earliest=iso_of(raw + 1), second=second)


def open_window(case, days):
    first, raw, after = forward_span(case, days)
    second = rolled_reading(days, raw)
    return found(case, days, first, raw, after=after, second=second and [iso_of(second)])


def session(case, days):
    first, raw, after = forward_span(case, days, in_session=True)
    return found(case, days, first, raw, after=after)


def counted_back(case, days):
    first, raw = back_span(case, days, clear=False)
    strict = back_span(case, days, clear=True)[1]
    working = last_working_day(days, raw)
    return found(case, days, first, raw, lastWorkingDay=iso_of(working), second=[iso_of(strict)])


def by_the_hour(step, skips_days_off=False):
    def style(case, days):
        time = case.get('time', '24:00' if step == 1 else '00:00')
        hours = case['length'] + sum(extension['length'] for extension in case.get('extended', ()))
        first, last, at = hours_span(day_of(case['start']), time, hours, step, days, skips_days_off)
        after = [None for _ in case.get('extended', ())] or None
        return found(case, days, first, last, after=after, startTime=time, lastTime=at)
    return style


def on_a_date(case, days):
    date = case['date']
    day = day_of(date) if len(date) == 10 else next_date(day_of(case['start']), date)
    second = rolled_reading(days, day)
    try:
        working = iso_of(last_working_day(days, day))
    except NotYet:
        working = None
    return found(case, days, day, day, lastWorkingDay=working, second=second and [iso_of(second)])


def event(case, days):
    start = day_of(case['start'])
    return found(case, days, start, start)


STYLES = {
    'civil-forward': rolling, 'prompt': rolling, 'no-roll-forward': in_force, 'wait': waiting, 'minimum-period': open_window,
    'session': session, 'back': counted_back, 'hours': by_the_hour(1), 'hours-back': by_the_hour(-1),
    'hours-business-back': by_the_hour(-1, skips_days_off=True), 'fixed': on_a_date, 'event': event,
}


def main():
    days = None
    for line in sys.stdin:
        if line == '\n':
            sys.stdout.flush()
            continue
        case = json.loads(line)
        if 'calendar' in case:
            days = Days(case['calendar'])
        else:
            sys.stdout.write(json.dumps(answer(case, days), separators=(',', ':')) + '\n')
    sys.stdout.flush()


if __name__ == '__main__':
    main()
