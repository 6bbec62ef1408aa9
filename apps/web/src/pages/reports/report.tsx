import { Link } from '@tanstack/react-router';
import type { ReportView } from '@uian/record';
import { useMe } from '../../app/session.js';
import { count } from '../../text/counts.js';
import { dayText, shortDayText } from '../../text/days.js';
import { ActButton } from '../../ui/act/act-button.js';
import { DeadlineLine } from '../../ui/deadline.js';
import { PaperLinks } from '../../ui/papers/paper-links.js';
import { Tag, type Tone } from '../../ui/tag.js';
import { Ladder } from './ladder.js';
import { Materials } from './materials.js';
import { ReportFile } from './report-file.js';

const TONES: Readonly<Record<ReportView['step']['id'], Tone>> = {
  unassigned: 'warning', writing: 'information', submitted: 'information', distributed: 'success',
};

/** One report (검토보고): until when, with its ladder, what it waits for, what proves that it is done, and what may be done now. */
export function Report({ report, today }: { readonly report: ReportView; readonly today: string }) {
  const { bill, number, title, step, specialist, mine, sitting, deadline, late } = report;
  return (
    <li className="card report">
      <div className="report-head">
        <h3><a href={`/bills/${bill}`}>{title}</a></h3>
        <p className="row">
          <Tag tone={TONES[step.id]}>{step.term}</Tag>
          {mine && <Tag>내 담당</Tag>}
          <span className="muted">
            {number === null ? '번호 없음' : `의안번호 ${number}`} · {report.committee?.term} · 담당 {specialist ?? '없음'}
          </span>
        </p>
      </div>
      <p>
        {sitting === null
          ? '아직 승인된 의사일정에 없어 기한이 정해지지 않았습니다.'
          : <><Link to="/meetings/$meeting" params={{ meeting: sitting.meeting } as never}>{shortDayText(sitting.day, today)} 회의</Link>에 상정합니다.</>}
      </p>
      {deadline && <DeadlineLine deadline={deadline} today={today} />}
      {report.ladder.length > 0 && <Ladder report={report} today={today} />}
      {late && step.id !== 'distributed' && (
        <p className="muted">
          늦으면 {late.told ? `담당자와 ${late.told.term}에게` : '담당자에게'} 근무일마다 알립니다.
          {late.exception !== null && ` ${late.exception}에는 기한이 지난 뒤에도 배부할 수 있습니다.`}
        </p>
      )}
      <Materials report={report} />
      <Evidence report={report} />
      <Acts report={report} />
      <PaperLinks kind="bill" stream={bill} acts={report.acts} name={title} />
      <ReportFile report={report} />
    </li>
  );
}

function Evidence({ report: { submittedOn, distributed } }: { readonly report: ReportView }) {
  if (submittedOn === null) return null;
  return (
    <dl className="facts">
      <div><dt>제출</dt><dd>{dayText(submittedOn)}</dd></div>
      {distributed && (
        <>
          <div><dt>배부</dt><dd>{dayText(distributed.day)} · 위원 {count(distributed.count, '명')}{distributed.to.length > 0 && <span className="muted"> {distributed.to.join(', ')}</span>}</dd></div>
          {distributed.where !== null && <div><dt>게재</dt><dd>{dayText(distributed.publishedOn)} · {distributed.where}</dd></div>}
        </>
      )}
    </dl>
  );
}

/** What each act of the desk can know already. */
function useGiven({ materials }: ReportView, committee: string | undefined): Readonly<Record<string, object>> {
  const { id, name, council } = useMe();
  const members = council.committees.find((one) => one.id === committee)?.members ?? [];
  const open = materials.find(({ answered }) => answered === null);
  return {
    'bill.assign-report': { specialist: name, account: id },
    'bill.answer-for-report': open ? { request: open.number } : {},
    'bill.distribute-report': members.length > 0 ? { recipients: members } : {},
  };
}

function Acts({ report }: { readonly report: ReportView }) {
  const given = useGiven(report, report.committee?.id);
  const may = report.acts.filter(({ allowed }) => allowed);
  const next = report.acts.find(({ isNext }) => isNext);
  if (may.length === 0 && !next) return null;
  return (
    <div className="row">
      {report.acts.filter(({ id, allowed }) => allowed || id === next?.id).map((act) => (
        <ActButton
          key={act.id} target={{ kind: 'bill', id: report.bill }} todo={{ act, violations: act.violations }} given={given[act.id] as Readonly<Record<string, unknown>> | undefined}
          look={act.isNext ? 'primary' : 'secondary'} size="small"
        />
      ))}
    </div>
  );
}
