import { parseDate, parseTime, type CalendarDate } from '@internationalized/date';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid } from 'react-aria-components/Calendar';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Heading } from 'react-aria-components/Heading';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import { useMe } from '../../app/session.js';
import { dayText } from '../../text/days.js';
import { Button } from '../button.js';
import './day-fields.css';

interface Described {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly isRequired?: boolean;
}

const dateOf = (day: string | undefined): CalendarDate | null => {
  try {
    return day === undefined ? null : parseDate(day);
  } catch {
    return null;
  }
};

/** A legal day, typed or picked. The value is an ISO day; undefined where there is none. */
export function DayField({ label, hint, error, isRequired, value, onChange }: Described & {
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}) {
  const today = parseDate(useMe().council.today);
  return (
    <DatePicker className="field" value={dateOf(value)} placeholderValue={today} onChange={(date) => onChange(date?.toString())} isRequired={isRequired} isInvalid={error !== undefined}>
      <Label>{label}{isRequired === true && <span className="required"> (필수)</span>}</Label>
      <Group className="input day-input">
        <DateInput className="day-segments">{(segment) => <DateSegment segment={segment} className="day-segment" />}</DateInput>
        <AriaButton className="day-open" aria-label="달력 열기">▾</AriaButton>
      </Group>
      {hint !== undefined && <Text slot="description" className="hint">{hint}</Text>}
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover day-popover">
        <Dialog>
          <Calendar className="day-calendar" defaultFocusedValue={dateOf(value) ?? today}>
            <header>
              <AriaButton slot="previous" className="button plain small" aria-label="이전 달">‹</AriaButton>
              <Heading />
              <AriaButton slot="next" className="button plain small" aria-label="다음 달">›</AriaButton>
            </header>
            <CalendarGrid>{(date) => <CalendarCell date={date} className="day-cell" />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

/** A time of day, `HH:MM` of the 24-hour clock. */
export function TimeField({ label, hint, error, isRequired, value, onChange }: Described & {
  readonly value: string | undefined;
  readonly onChange: (time: string | undefined) => void;
}) {
  const time = value !== undefined && /^\d\d:\d\d$/u.test(value) ? parseTime(value) : null;
  return (
    <AriaTimeField
      className="field" hourCycle={24} value={time} isRequired={isRequired} isInvalid={error !== undefined}
      onChange={(next) => onChange(next?.toString().slice(0, 5))}
    >
      <Label>{label}{isRequired === true && <span className="required"> (필수)</span>}</Label>
      <DateInput className="input day-segments">{(segment) => <DateSegment segment={segment} className="day-segment" />}</DateInput>
      {hint !== undefined && <Text slot="description" className="hint">{hint}</Text>}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTimeField>
  );
}

/** Several days, in order; each can be taken away again. */
export function DaysField({ label, hint, error, value, onChange }: Described & {
  readonly value: readonly string[];
  readonly onChange: (days: readonly string[]) => void;
}) {
  const add = (day: string | undefined): void => {
    if (day !== undefined) onChange([...new Set([...value, day])].sort());
  };
  return (
    <div className="field" role="group" aria-label={label}>
      <DayField label={`${label}에 더할 날`} hint={hint} error={error} value={undefined} onChange={add} />
      <ul className="row">
        {value.map((day) => (
          <li key={day} className="chosen">
            {dayText(day)}
            <Button look="plain" size="small" aria-label={`${dayText(day)} 빼기`} onPress={() => onChange(value.filter((other) => other !== day))}>✕</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
