import type { Block, Inline, Paper, Stretch, Table } from '../model/paper.js';
import { printable } from '../model/printable.js';
import { footnoteCall } from '../model/text-of.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);

function stretch(of: Stretch): string {
  if (typeof of === 'string') return escaped(of);
  const inner = of.underline === true ? `<u>${escaped(of.text)}</u>` : escaped(of.text);
  return of.bold === true ? `<strong>${inner}</strong>` : inner;
}

/** Tables in HTML: the cells that a merged one covers are left out there, too. */
function tableOf({ caption, widths, rows }: Table): string {
  const whole = widths.reduce((sum, next) => sum + next, 0);
  const columns = widths.map((width) => `<col width="${Math.round((width / whole) * 100)}%">`).join('');
  const body = rows.map((cells) => `<tr>${cells.map(({ lines, columns: across, rows: down, align, head }) => {
    const tag = head ? 'th' : 'td';
    const spans = `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
    return `<${tag}${spans} class="${align}">${lines.map((line) => line.map(stretch).join('')).join('<br>')}</${tag}>`;
  }).join('')}</tr>`).join('');
  return `<table>${caption === '' ? '' : `<caption>${escaped(caption)}</caption>`}<colgroup>${columns}</colgroup>${body}</table>`;
}

/** The preview of a paper (미리보기): a fragment of HTML in which every text is escaped, styled by classes alone. */
export function htmlOf(given: Paper): string {
  const paper = printable(given);
  const notes: string[] = [];
  const text = (inlines: readonly Inline[]): string => inlines.map((inline) => {
    if (typeof inline === 'string' || 'text' in inline) return stretch(inline);
    notes.push(inline.footnote);
    return `<sup>${footnoteCall(notes.length)}</sup>`;
  }).join('');
  const label = (of: string): string => (of === '' ? '' : `<span class="label">${escaped(of)}</span> `);
  const block = (of: Block): string => {
    switch (of.kind) {
      case 'title': return `<h1>${of.lines.map(escaped).join('<br>')}</h1>`;
      case 'seal': return `<p class="seal">${of.lines.map(escaped).join('<br>')}</p>`;
      case 'heading': return `<h${of.level + 1}>${label(of.label)}${text(of.text)}</h${of.level + 1}>`;
      case 'paragraph': return `<p class="${of.align} indent-${of.indent}${of.label === '' ? '' : ' hang'}">${label(of.label)}${text(of.text)}</p>`;
      case 'table': return tableOf(of);
      case 'space': return '<p class="space"></p>';
      case 'page-break': return '<hr class="page-break">';
    }
  };
  const body = paper.blocks.map(block).join('\n');
  const foot = notes.map((note, at) => `<li>${footnoteCall(at + 1)} ${escaped(note)}</li>`).join('');
  return `<article class="paper" lang="ko">${paper.header === '' ? '' : `<p class="paper-header">${escaped(paper.header)}</p>`}
${body}${foot === '' ? '' : `\n<ol class="notes">${foot}</ol>`}</article>`;
}
