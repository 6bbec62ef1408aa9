import type { CalendarView } from '@uian/record';
import { useRead } from '../../api/reading.js';
import { DeadlineLine } from '../../ui/deadline.js';
import { Section } from '../../ui/page.js';
import { Empty, Reading } from '../../ui/states.js';

/** What the council itself owes for its sessions: 공고, 회의록, 결과 통보. */
export function Obligations() {
  const calendar = useRead<CalendarView>('/api/calendar');
  return (
    <Section title="의회 운영의 기한">
      <Reading
        of={calendar} what="의회 운영의 기한" isEmpty={({ deadlines }) => deadlines.length === 0}
        empty={<Empty title="진행 중인 기한이 없습니다">회기를 등록하면 집회 공고, 회의록 공개, 결과 통보의 기한이 여기에 나타납니다.</Empty>}
      >
        {({ deadlines, today }) => (
          <ul className="stack">
            {deadlines.map((deadline) => (
              <li key={`${deadline.about.id}${deadline.rule.id}${deadline.due}`}><span className="muted">{deadline.about.term}</span> <DeadlineLine deadline={deadline} today={today} /></li>
            ))}
          </ul>
        )}
      </Reading>
    </Section>
  );
}
