import { Button } from '../../ui/button.js';
import { DayField } from '../../ui/act/day-fields.js';
import { dayText } from '../../text/days.js';
import { Callout } from '../../ui/tag.js';

export type MomentName = 'knownOn' | 'asOf';
type Moment = Readonly<Partial<Record<MomentName, string>>>;

/** The same for every read of the page. */
export function momentQuery({ knownOn, asOf }: Moment): string {
  const query = new URLSearchParams({ ...(knownOn && { knownOn }), ...(asOf && { asOf }) }).toString();
  return query === '' ? '' : `?${query}`;
}

/** The bill as it was known on a day, or as it stood then (그날 알려진 대로). */
export function MomentBar({ moment, today, onChange }: {
  readonly moment: Moment;
  readonly today: string;
  readonly onChange: (next: Partial<Record<MomentName, string>>) => void;
}) {
  const { knownOn, asOf } = moment;
  const set = (name: MomentName) => (day: string | undefined): void => onChange({ [name]: day !== undefined && day <= today ? day : '' });
  return (
    <div className="stack moment">
      {(knownOn ?? asOf) !== undefined && (
        <Callout tone="warning" title="지난 날의 모습을 보고 있습니다">
          {knownOn !== undefined && <p>{dayText(knownOn)}까지 기록된 것만, 그날 알려진 대로 보여 드립니다.</p>}
          {asOf !== undefined && <p>{dayText(asOf)}까지 있었던 일만 보여 드립니다.</p>}
          <Button size="small" onPress={() => onChange({ knownOn: '', asOf: '' })}>지금으로 돌아가기</Button>
        </Callout>
      )}
      <div className="row moment-days">
        <DayField label="그날 알려진 대로" hint="그날이 끝날 때까지 기록된 것만" value={knownOn} onChange={set('knownOn')} />
        <DayField label="그날까지 있었던 일" hint="나중에 적었더라도 그날까지 있었던 것" value={asOf} onChange={set('asOf')} />
      </div>
    </div>
  );
}
