/**
 * A page of a document as it is drawn (화면 보기): shapes and lines of text, of kinds and with attributes that are named here.
 * Whatever else a file may bring its way is not in it, so that a browser can draw it as it is.
 */
export interface PageDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A shape of SVG, or a line of text. */
export interface Shape {
  readonly tag: string;
  readonly of: Readonly<Record<string, string>>;
  /** Of text alone: its signs. Their places are the list in `of.x`. */
  readonly text?: string;
  readonly shapes?: readonly Shape[];
}

const TAGS = new Set([
  'defs', 'clipPath', 'linearGradient', 'radialGradient', 'stop', 'pattern', 'marker', 'g', 'text', 'rect', 'line', 'path', 'polyline', 'polygon', 'ellipse', 'circle',
  'image', 'svg',
]);
const ATTRIBUTES = new Set([
  'id', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'd', 'points', 'width', 'height', 'viewBox', 'preserveAspectRatio', 'transform', 'opacity',
  'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'clip-path', 'clip-rule',
  'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'text-decoration', 'dominant-baseline', 'textLength', 'lengthAdjust', 'offset', 'stop-color',
  'stop-opacity', 'gradientUnits', 'gradientTransform', 'patternUnits', 'patternTransform', 'href', 'xlink:href', 'marker-start', 'marker-end', 'orient', 'refX', 'refY',
  'markerWidth', 'markerHeight',
]);
/** Pictures stand in the page itself; nothing is fetched. */
const PICTURE = /^data:image\/(png|jpeg|gif|bmp|webp);base64,/;
const TOKENS = /<(\/?)([A-Za-z][\w:]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (text: string): string => text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) =>
  (name !== undefined ? ENTITIES[name] ?? whole : String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))));

function attributes(given: string): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [, name = '', raw = ''] of given.matchAll(/([\w:-]+)="([^"]*)"/gu)) {
    const value = plain(raw);
    if (!ATTRIBUTES.has(name)) continue;
    if (name.endsWith('href')) {
      if (PICTURE.test(value)) kept['href'] = value;
    } else if (!/url\((?!#)/iu.test(value)) kept[name] = value;
  }
  return kept;
}

interface Open { readonly tag: string; readonly of: Record<string, string>; readonly shapes: Shape[]; text: string; readonly kept: boolean }

/** What the engine draws (SVG), taken apart into what is named here; letters of a line are put together. */
export function drawingOf(svg: string): PageDrawing {
  const root: Open = { tag: '', of: {}, shapes: [], text: '', kept: true };
  const open: Open[] = [root];
  for (const [, closing, tag, given = '', alone, text] of svg.matchAll(TOKENS)) {
    const top = open.at(-1)!;
    if (text !== undefined) top.text += plain(text);
    else if (closing === '/') {
      if (open.length > 1) close(open.pop()!, open.at(-1)!);
    } else {
      const one: Open = { tag: tag!, of: attributes(given), shapes: [], text: '', kept: top.kept && TAGS.has(tag!) };
      if (alone === '/') close(one, top);
      else open.push(one);
    }
  }
  const page = root.shapes.find(({ tag }) => tag === 'svg');
  return { width: Number(page?.of['width'] ?? 0), height: Number(page?.of['height'] ?? 0), shapes: page?.shapes ?? [] };
}

function close({ tag, of, shapes, text, kept }: Open, parent: Open): void {
  if (!kept) return;
  if (tag !== 'text') {
    parent.shapes.push({ tag, of, ...(shapes.length > 0 && { shapes }) });
    return;
  }
  if (text === '') return;
  // What is pressed into its width keeps that; letters and figures come out right by themselves.
  const line = of['textLength'] === undefined || NARROW.test(text) ? joined(parent.shapes.at(-1), of, text) : undefined;
  if (line) parent.shapes[parent.shapes.length - 1] = line;
  else parent.shapes.push({ tag, text, of: isOneSign(text) ? { ...of, x: places(of['x']!, text).join(' ') } : of });
}

const GRAPHEMES = new Intl.Segmenter('ko', { granularity: 'grapheme' });
const NARROW = /^[\u0021-\u007e]$/u;
const isOneSign = (text: string): boolean => [...GRAPHEMES.segment(text)].length === 1;
const SAME = ['y', 'font-family', 'font-size', 'font-weight', 'font-style', 'fill', 'transform', 'text-anchor', 'dominant-baseline', 'text-decoration'];
/** A sign that takes a whole square; others take about half of it. */
const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60\p{Extended_Pictographic}]/u;

/** SVG counts places by units of UTF-16, of which some signs have several. */
const places = (x: string, sign: string): readonly string[] => Array.from({ length: sign.length }, () => x);

/** A line with one more sign behind it, and a space between where there is room for one; undefined where it does not go on. */
function joined(line: Shape | undefined, of: Record<string, string>, sign: string): Shape | undefined {
  if (line?.text === undefined || (line.of['textLength'] !== undefined && !NARROW.test(line.text)) || !isOneSign(sign) || SAME.some((name) => line.of[name] !== of[name])) return undefined;
  const taken = line.of['x']!.split(' ');
  const [last, next, size] = [Number(taken.at(-1)), Number(of['x']), Number(of['font-size'])];
  const width = size * (WIDE.test(line.text.at(-1)!) ? 1 : 0.6);
  if (!(next > last) || taken.length !== line.text.length || next - last > width + 3 * size) return undefined;
  const space = next - last > width + 0.3 * size ? [String(last + width)] : [];
  return {
    tag: 'text', text: line.text + (space.length > 0 ? ' ' : '') + sign,
    of: { ...Object.fromEntries(SAME.flatMap((name) => (of[name] === undefined ? [] : [[name, of[name]]]))), x: [...taken, ...space, ...places(of['x']!, sign)].join(' ') },
  };
}
