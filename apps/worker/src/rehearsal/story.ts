import { koreanDay, type Recounted } from '@uian/domain';
import { ACTORS, FACT_TERMS, periodRow, type ActorRole } from '@uian/procedure';
import { instantOf, type ActAnswer, type NewLine, type PlayedStage, type RungAlarm, type Step } from '@uian/record';

/** What people read of a step: that it was recorded and what followed, or that it was refused and why. */
export function lineOfStep(step: Step, answer: ActAnswer): NewLine {
  const at = instantOf(step.at);
  const said = { what: step.try ?? FACT_TERMS[step.act], who: ACTORS[step.by].term, note: step.note ?? null, assumed: step.assumed };
  if (answer.kind === 'recorded') {
    const also = answer.events.filter(({ type }) => type !== step.act).map(({ type }) => FACT_TERMS[type]);
    return { kind: 'act', at, body: { ...said, also, number: answer.billNumber ?? null } };
  }
  const violations = answer.kind === 'refused' ? answer.refusal.violations : [];
  return { kind: 'refused', at, body: {
    ...said, why: violations.map(({ message, article, allowedFrom }) => ({ message, article, allowedFrom: allowedFrom ?? null })),
  } };
}

/** A reminder that rang, or tidings that a deadline was moved. */
export const lineOfAlarm = ({ subject, role, rung, at }: RungAlarm): NewLine =>
  ({ kind: rung === 'recounted' ? 'moved' : 'alarm', at, body: { subject, who: ACTORS[role as ActorRole].term } });

/** At the end: every deadline of every bill with its days, the deadlines that the calendar moved, where each bill stands. */
export async function linesOfEnd(stage: PlayedStage, at: number): Promise<readonly NewLine[]> {
  const lives = await Promise.all([...stage.streams.keys()].map((name) => stage.life(name)));
  return [
    ...lives.filter((life) => life !== undefined).map((life): NewLine => ({ kind: 'deadlines', at, body: {
      title: life.title, deadlines: life.deadlines,
      moved: life.timeline.filter(({ type }) => type.id === 'deadline.recounted').flatMap(({ details }) => (details as unknown as Recounted).moved)
        .map(({ period, from, to, reason }) => ({ term: periodRow(period).term, from: dayOrNone(from), to: dayOrNone(to), reason })),
    } })),
    { kind: 'end', at, body: { bills: lives.filter((life) => life !== undefined).map(({ title, state }) => ({ title, state })) } },
  ];
}

const dayOrNone = (day: string | null): string => (day === null ? '계산할 수 없음' : koreanDay(day));

/** Whether a step went as its scenario has it. */
export const asWritten = (step: Step, answer: ActAnswer): boolean => (step.refused ? answer.kind === 'refused' : answer.kind === 'recorded');
