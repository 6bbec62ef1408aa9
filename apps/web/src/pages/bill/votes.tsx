import type { Vote } from '@uian/domain';
import type { BillView } from '@uian/record';
import { count } from '../../text/counts.js';
import { dayText } from '../../text/days.js';
import { Section } from '../../ui/page.js';

const METHODS: Readonly<Record<Vote['method'], string>> = { recorded: '기록표결', secret: '무기명투표', 'no-objection': '이의 유무' };
const persons = (of: Vote, name: 'yes' | 'no' | 'abstain'): string => (of.method === 'no-objection' ? '–' : count(of[name], '명'));

/** Of several amendments, the one that was voted on. */
const amendmentOf = ({ amendment }: BillView['timeline'][number]['details']): string => (typeof amendment === 'number' ? ` (제${amendment}호 수정안)` : '');

/** Every vote on the bill, in the words a report uses and in figures (표결). */
export function Votes({ bill }: { readonly bill: BillView }) {
  const votes = bill.timeline.filter(({ vote, details }) => vote !== null && details['vote'] !== undefined);
  if (votes.length === 0) return null;
  return (
    <Section title="표결" id="votes">
      <div className="scroll-x" tabIndex={0} role="region" aria-label="표결 표">
        <table>
          <thead><tr><th scope="col">날짜</th><th scope="col">표결</th><th scope="col">결과</th><th scope="col">방법</th>
            <th scope="col">재석</th><th scope="col">찬성</th><th scope="col">반대</th><th scope="col">기권</th></tr></thead>
          <tbody>
            {votes.map(({ sequence, day, type, vote, details }) => {
              const of = details['vote'] as Vote;
              return (
                <tr key={sequence}>
                  <td className="number">{dayText(day)}</td><th scope="row">{type.term}{amendmentOf(details)}</th><td>{vote}</td><td>{METHODS[of.method]}</td>
                  <td className="number">{count(of.present, '명')}</td><td className="number">{persons(of, 'yes')}</td>
                  <td className="number">{persons(of, 'no')}</td><td className="number">{persons(of, 'abstain')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
