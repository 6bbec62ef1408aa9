"""How a period is walked, one day after the other."""
from math import gcd

from days import DAY_OF_MONTH, ISO, MONTH_OF, MONTHS, day_of


class NotYet(Exception):
    def __init__(self, reason, day):
        self.reason, self.day = reason, day


def refuse(days, day):
    """Nothing can be said of a day that lies beyond the calendar or in a suspension without an end."""
    raise NotYet('suspended', days.since) if day >= days.since else NotYet('beyond-calendar', day)


def speaks_of(days, day):
    return days.knows(day) and day < days.since


def roll(days, day):
    while True:
        if not speaks_of(days, day):
            refuse(days, day)
        if not (days.moves[day] or days.stopped(day)):
            return day
        day += 1


def last_working_day(days, day):
    while True:
        if not speaks_of(days, day):
            refuse(days, day)
        if days.works[day]:
            return day
        day -= 1


def walk_working_days(days, start, length, include_first, step):
    day = start if include_first else start + step
    first = None
    while True:
        if not speaks_of(days, day):
            refuse(days, day if speaks_of(days, start) else start)
        if days.works[day] and not days.stopped(day):
            first = day if first is None else first
            length -= 1
            if length == 0:
                return first, day
        day += step


def walk_session_days(days, start, length, include_first):
    day = start if include_first else start + 1
    first = None
    while True:
        if day >= days.since:
            raise NotYet('suspended', days.since)
        if day > days.horizon:
            raise NotYet('sessions-unknown', day)
        if days.in_session[day] and not days.stopped(day):
            first = day if first is None else first
            length -= 1
            if length == 0:
                return first, day
        day += 1


def end_of_months(first, months):
    """The eve of the day that bears the number of the first, in the month so many later; without such a day, its end."""
    month = MONTHS[MONTH_OF[first] + months]
    for day in month:
        if DAY_OF_MONTH[day] == DAY_OF_MONTH[first]:
            return day - 1
    return month[-1]


def end_by_the_calendar(first, length, unit):
    if unit == 'day':
        return first + length - 1
    if unit == 'week':
        return first + 7 * length - 1
    return end_of_months(first, length if unit == 'month' else 12 * length)


def walk_calendar(days, start, length, unit, include_first):
    first = start if include_first else start + 1
    owed = end_by_the_calendar(first, length, unit) - first + 1
    if unit in ('month', 'year') and not days.stops and days.since > first + owed:
        return first, first + owed - 1
    day = first
    while True:
        if day >= days.since:
            raise NotYet('suspended', days.since)
        if day not in days.stops:
            owed -= 1
            if owed == 0:
                return first, day
        day += 1


def walk(days, start, length, unit, include_first, in_session):
    if length == 0:
        return start + 1, start
    if unit == 'business-day':
        return walk_working_days(days, start, length, include_first, 1)
    if unit == 'day' and in_session:
        return walk_session_days(days, start, length, include_first)
    return walk_calendar(days, start, length, unit, include_first)


def forward_span(case, days, in_session=False):
    unit, extended = case['unit'], case.get('extended', ())
    length = case['length'] + sum(extension['length'] for extension in extended if extension['unit'] == unit)
    first, last = walk(days, day_of(case['start']), length, unit, case.get('includeFirst', False), in_session)
    after = []
    for extension in extended:
        after.append(None if extension['unit'] == unit else ISO[last])
        if extension['unit'] != unit:
            last = walk(days, last, extension['length'], extension['unit'], False, in_session)[1]
    return first, last, after or None


def latest_fitting(anchor, months):
    """The latest day from which so many months are over before the anchor, tried day by day."""
    day = anchor - 28 * months
    while end_of_months(day, months) >= anchor:
        day -= 1
    return day


def back_span(case, days, clear):
    start, length, unit = day_of(case['start']), case['length'], case['unit']
    include_first = case.get('includeFirst', False)
    if unit == 'business-day':
        length += 1 if clear else 0
        return (start - 1, start) if length == 0 else walk_working_days(days, start, length, include_first, -1)
    first = start if include_first else start - 1
    if length == 0:
        first, last = start - 1, start
    elif unit in ('day', 'week'):
        last = first
        for _ in range(length * (7 if unit == 'week' else 1) - 1):
            last -= 1
    else:
        last = latest_fitting(first + 1, length if unit == 'month' else 12 * length)
    return first, last - 1 if clear else last


def hours_span(start, time, hours, step, days, skips_days_off):
    """Walks in the longest step that no full hour and no midnight falls into."""
    if hours == 0:
        return start, start, time
    minute = int(time[:2]) * 60 + int(time[3:])
    quantum = gcd(minute, 60)
    at, left, first = start * 1440 + minute, hours * 60, None
    while left > 0:
        day = (at if step == 1 else at - quantum) // 1440
        if skips_days_off:
            if not days.knows(day):
                raise NotYet('beyond-calendar', day)
            counts = days.works[day]
        elif step == 1:
            if day >= days.since:
                raise NotYet('suspended', days.since)
            counts = day not in days.stops
        else:
            counts = True
        if counts:
            first = day if first is None else first
            left -= quantum
        at += step * quantum
    if at % 1440:
        return first, at // 1440, '%02d:%02d' % (at % 1440 // 60, at % 60)
    day = at // 1440 - 1
    if step == -1 and skips_days_off:
        day = last_working_day(days, day)
    return first, day, '24:00'


def next_date(start, date):
    day = start + 1
    while ISO[day][5:] != date:
        day += 1
    return day
