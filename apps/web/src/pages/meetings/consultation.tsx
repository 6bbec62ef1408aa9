import type { MeetingView } from '@uian/record';
import { dayText } from '../../text/days.js';
import { ActButton } from '../../ui/act/act-button.js';
import { Section } from '../../ui/page.js';
import { Tag, type Tone } from '../../ui/tag.js';

const TONES: Readonly<Record<string, Tone>> = { agreed: 'success', objected: 'warning', 'no-answer': 'neutral' };

/** What came of asking the vice-chair (부위원장 협의): asked, by when, answered, in whose words. */
export function Consultation({ view }: { readonly view: MeetingView }) {
  const { askedOn, replyBy, answer, answeredOn, words } = view.consulted;
  const acts = view.acts.filter(({ id }) => id === 'meeting.consult' || id === 'meeting.answer-consultation');
  return (
    <Section title="부위원장 협의">
      <div className="card stack">
        <dl className="facts">
          <div><dt>요청</dt><dd>{askedOn === null ? '아직 요청하지 않았습니다.' : `${dayText(askedOn)}${replyBy === null ? '' : ` · ${dayText(replyBy)}까지 회신`}`}</dd></div>
          <div>
            <dt>회신</dt>
            <dd>{answer === null ? '아직 없습니다.' : <><Tag tone={TONES[answer.id]}>{answer.term}</Tag> {answeredOn !== null && dayText(answeredOn)}</>}</dd>
          </div>
          {words !== null && <div><dt>의견</dt><dd>{words}</dd></div>}
        </dl>
        <div className="row">
          {acts.filter(({ allowed }) => allowed).map((act) => <ActButton key={act.id} target={{ kind: 'meeting', id: view.id }} todo={{ act }} />)}
        </div>
      </div>
    </Section>
  );
}
