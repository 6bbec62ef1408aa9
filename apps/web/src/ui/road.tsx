import type { RoadSummary, Station } from '@uian/domain';
import type { RoadView } from '@uian/record';
import { dayText } from '../text/days.js';
import './road.css';

/** One shape a status: what they say is told apart without any colour. */
const SHAPES: Readonly<Record<Station['status'], string>> = {
  done: 'M4 12a8 8 0 1 1 16 0a8 8 0 1 1 -16 0 M8 12l3 3l5 -6',
  here: 'M2 12a10 10 0 1 1 20 0a10 10 0 1 1 -20 0 M8 12a4 4 0 1 1 8 0a4 4 0 1 1 -8 0',
  next: 'M4 12a8 8 0 1 1 16 0a8 8 0 1 1 -16 0 M10 8l4 4l-4 4',
  ahead: 'M6 12a6 6 0 1 1 12 0a6 6 0 1 1 -12 0',
  skipped: 'M6 12a6 6 0 1 1 12 0a6 6 0 1 1 -12 0 M7 17L17 7',
  none: 'M8 12h8',
  cut: 'M8 8l8 8M16 8l-8 8',
};
const WORDS: Readonly<Record<Station['status'], string>> = {
  done: '지남', here: '지금', next: '다음', ahead: '남음', skipped: '거치지 않음', none: '해당 없음', cut: '가지 않음',
};

function Marker({ status, bent }: { readonly status: Station['status']; readonly bent: boolean }) {
  return (
    <svg className="road-marker" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
      {bent && <path className="road-bend" d="M0 12l4 -6l4 12l4 -12l4 12l4 -12l4 6" />}
      <path className="road-shape" d={SHAPES[status]} />
    </svg>
  );
}

/** The road of a bill, large (의안의 길): every station with its day, bent where it was irregular, greyed with the reason. */
export function Road({ road }: { readonly road: RoadView }) {
  const { stations, next, text } = road;
  return (
    <figure className="road">
      <ol className="road-stations" aria-label="의안의 길">
        {stations.map(({ id, term, status, day, reason, bends }) => (
          <li key={id} className={`road-station ${status}`} aria-current={status === 'here' ? 'step' : undefined}>
            <Marker status={status} bent={bends.length > 0} />
            <span className="road-text">
              <span className="road-term">{term}</span>
              <span className="road-status">{WORDS[status]}</span>
              {day !== null && <span className="road-day number">{dayText(day)}</span>}
              {reason !== null && <span className="road-reason">{reason}</span>}
              {bends.map((bend) => <span key={bend} className="road-bent">{bend}</span>)}
              {status === 'next' && next !== null && <NextWords next={next} />}
            </span>
          </li>
        ))}
      </ol>
      <figcaption className="visually-hidden">{text}</figcaption>
    </figure>
  );
}

function NextWords({ next }: { readonly next: NonNullable<RoadView['next']> }) {
  if (next.why === null) return <span className="road-wait">할 수 있음</span>;
  return <span className="road-wait">{next.from === null ? '기다림' : `${dayText(next.from)}부터`}</span>;
}

const GAP = 14;

/** The road in a list: how far, of how many; hovered or read out, in words. */
export function RoadSmall({ road }: { readonly road: RoadSummary }) {
  const { here, total, ended, text } = road;
  const at = (nth: number): number => 8 + nth * GAP;
  return (
    <svg className="road-small" viewBox={`0 0 ${16 + (total - 1) * GAP} 16`} width={16 + (total - 1) * GAP} height="16" role="img" aria-label={text}>
      <title>{text}</title>
      <path className="road-line" d={`M8 8H${at(total - 1)}`} />
      <path className="road-line passed" d={`M8 8H${at(here - 1)}`} />
      {Array.from({ length: total }, (_, nth) => {
        if (nth === here - 1) {
          return ended ? <rect key={nth} className="road-here" x={at(nth) - 6} y="2" width="12" height="12" /> : <circle key={nth} className="road-here" cx={at(nth)} cy="8" r="6" />;
        }
        return <circle key={nth} className={nth < here ? 'road-passed' : 'road-ahead'} cx={at(nth)} cy="8" r="3.5" />;
      })}
    </svg>
  );
}
