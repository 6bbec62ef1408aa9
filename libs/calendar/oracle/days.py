"""The table of days: what each day is, by its number. Built from the facts that the header hands over."""
from datetime import date

FIRST, LAST = date(1995, 1, 1).toordinal(), date(2065, 12, 31).toordinal()
ISO = [None] * FIRST + [date.fromordinal(day).isoformat() for day in range(FIRST, LAST + 1)]
NUMBER = {iso: day for day, iso in enumerate(ISO) if iso}
DAY_OF_MONTH = [0] * FIRST + [int(iso[8:]) for iso in ISO[FIRST:]]

# The days of each month, and the month of each day, as they come.
MONTHS = []
MONTH_OF = [0] * FIRST
for day in range(FIRST, LAST + 1):
    if DAY_OF_MONTH[day] == 1:
        MONTHS.append([])
    MONTHS[-1].append(day)
    MONTH_OF.append(len(MONTHS) - 1)

# The offices close on every Saturday since 2005-07-01; an end moves off a Saturday since 2008-03-22 (민법 제161조).
SATURDAYS_OFF, SATURDAYS_MOVE = date(2005, 7, 1).toordinal(), date(2008, 3, 22).toordinal()

day_of = NUMBER.__getitem__
iso_of = ISO.__getitem__


def day_range(span):
    return range(day_of(span['from']), day_of(span['to']) + 1)


class Days:
    def __init__(self, facts):
        self.known_from, self.known_through = day_of(facts['from']), day_of(facts['through'])
        holidays = {day_of(day) for day in facts['holidays']}
        for correction in facts['corrections']:
            (holidays.discard if correction['holiday'] is None else holidays.add)(day_of(correction['day']))
        self.works = bytearray(LAST + 2)
        self.moves = bytearray(LAST + 2)
        for day in range(FIRST, LAST + 1):
            weekday = day % 7  # 0 is a Sunday
            off = day in holidays or weekday == 0
            self.works[day] = not (off or (weekday == 6 and day >= SATURDAYS_OFF))
            self.moves[day] = off or (weekday == 6 and day >= SATURDAYS_MOVE)
        self.in_session = bytearray(LAST + 2)
        self.horizon = 0
        for session in facts['sessions']:
            if 'recesses' in session:
                for day in day_range(session):
                    self.in_session[day] = 1
                for recess in session['recesses']:
                    for day in day_range(recess):
                        self.in_session[day] = 0
            for day in session['plenarySittings']:
                self.in_session[day_of(day)] = 1
            self.horizon = max(self.horizon, day_of(session['to']))
        self.suspend(())

    def suspend(self, suspended):
        """Marks the days on which nothing runs; `since` is the first of those without an end."""
        self.stops = set()
        self.since = LAST + 1
        for stop in suspended:
            if 'to' in stop:
                self.stops.update(range(day_of(stop['from']), day_of(stop['to'])))
            else:
                self.since = min(self.since, day_of(stop['from']))
        while self.since - 1 in self.stops:
            self.since -= 1

    def stopped(self, day):
        return day in self.stops or day >= self.since

    def knows(self, day):
        return self.known_from <= day <= self.known_through
