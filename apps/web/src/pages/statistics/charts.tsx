import type { CommitteeFlow, StageFlow, Statistics } from '@uian/record';
import { axisX, axisY, barX, dot, lineY, plot, ruleX, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { monthLabel } from './month-label.js';

const WIDEST = 900;
/** Colours of the page; shapes, dashes and words tell the same. */
const [FIRST, SECOND, INK] = ['var(--primary)', 'var(--warning)', 'var(--text)'];

/** A chart as wide as its place. What it shows stands in a table beside it, so that it is one picture to a reader. */
function Chart({ label, options }: { readonly label: string; readonly options: (width: number) => PlotOptions }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.min(WIDEST, Math.floor(entry!.contentRect.width))));
    watch.observe(place.current!);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return undefined;
    const chart = plot({ ...options(width), width });
    // The policy of the page lets no style in that stands in the markup; ours does what it did.
    chart.querySelectorAll('style').forEach((style) => style.remove());
    // What it is told by is the label of the whole; names of its parts in another language would be read out beside it.
    chart.querySelectorAll('[aria-label]').forEach((part) => part.removeAttribute('aria-label'));
    place.current!.append(chart);
    return () => chart.remove();
  }, [width, options]);
  return <div ref={place} className="chart" role="img" aria-label={label} />;
}

const leftMargin = (terms: readonly string[]): number => 24 + 14 * Math.max(4, ...terms.map((term) => term.length));

export function StageChart({ stages }: { readonly stages: readonly StageFlow[] }) {
  const shown = stages.filter(({ median, nowMedian }) => median !== null || nowMedian !== null)
    .map(({ stage, median, nowMedian }) => ({ term: stage.term, median, nowMedian }));
  const terms = shown.map(({ term }) => term);
  return (
    <figure>
      <figcaption className="chart-legend"><span className="bar" /> 지나간 의안의 중앙값 <span className="dot" /> 지금 있는 의안의 중앙값 (근무일)</figcaption>
      <Chart label="단계별로 머문 근무일: 지나간 의안의 중앙값과 지금 있는 의안의 중앙값" options={() => ({
        height: 40 + 34 * shown.length, marginLeft: leftMargin(terms), x: { label: '근무일', grid: true }, y: { label: null, domain: terms },
        marks: [
          barX(shown, { y: 'term', x: 'median', fill: FIRST, insetTop: 6, insetBottom: 6 }), dot(shown, { y: 'term', x: 'nowMedian', fill: SECOND, stroke: INK, r: 6, symbol: 'diamond' }),
          text(shown, { y: 'term', x: 'median', text: ({ median }: { median: number | null }) => (median === null ? '' : String(median)), dx: 12, fill: INK }), ruleX([0]),
        ],
      })} />
    </figure>
  );
}

export function CommitteeChart({ committees }: { readonly committees: readonly CommitteeFlow[] }) {
  const shown = committees.map(({ committee, now }) => ({ term: committee.term, now }));
  return (
    <figure>
      <figcaption className="chart-legend"><span className="bar" /> 심사 중인 의안 (건)</figcaption>
      <Chart label="위원회별로 심사 중인 의안" options={() => ({
        height: 40 + 34 * shown.length, marginLeft: leftMargin(shown.map(({ term }) => term)), x: { label: '건', grid: true },
        y: { label: null, domain: shown.map(({ term }) => term) },
        marks: [barX(shown, { y: 'term', x: 'now', fill: FIRST, insetTop: 6, insetBottom: 6 }), text(shown, { y: 'term', x: 'now', text: 'now', dx: 12, fill: INK }), ruleX([0])],
      })} />
    </figure>
  );
}

export function MonthChart({ months }: { readonly months: Statistics['months'] }) {
  const shown = months.map((one) => ({ ...one }));
  return (
    <figure>
      <figcaption className="chart-legend"><span className="line" /> 발의·제출 <span className="line dashed" /> 종료 (건)</figcaption>
      <Chart label="달마다 들어오고 끝난 의안" options={(width) => ({
        height: 260, marginLeft: 48, x: { type: 'point', label: null }, y: { label: '건', grid: true },
        marks: [
          axisX({ tickFormat: monthLabel, tickRotate: width < 600 ? -60 : 0, ...(width < 600 && { marginBottom: 60 }) }), axisY({ label: '건' }), ruleY([0]),
          lineY(shown, { x: 'month', y: 'begun', stroke: FIRST, strokeWidth: 2 }), dot(shown, { x: 'month', y: 'begun', fill: FIRST }),
          lineY(shown, { x: 'month', y: 'ended', stroke: SECOND, strokeWidth: 2, strokeDasharray: '6 4' }), dot(shown, { x: 'month', y: 'ended', fill: SECOND, symbol: 'diamond' }),
        ],
      })} />
    </figure>
  );
}
