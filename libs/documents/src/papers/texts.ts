import { heading, item, paragraph } from '../model/build.js';
import type { Block, Heading } from '../model/paper.js';

/** Lines of a running text as 개조식: what is marked keeps its mark, the rest gets one. */
export function points(text: string, indent = 1): readonly Block[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const marked = /^([-·○▶•*]|\d+\.|[가-하]\.|\(\d+\)|[①-⑳])\s*(.*)$/.exec(line);
    return marked ? item(marked[2]!, indent, marked[1]!) : item(line, indent);
  });
}

/** A section whose text may be one word: `IV. 질의 및 답변요지 : 「생략」`; a text stands below. */
export function section(level: Heading['level'], label: string, name: string, text: string | undefined, missing: string): readonly Block[] {
  if (text === undefined || text.trim() === '') return [heading(level, label, `${name} : ${missing}`)];
  return [heading(level, label, name), ...points(text)];
}

/** Paragraphs of a running text as they were written. */
export const paragraphs = (text: string): readonly Block[] => text.split('\n').filter((line) => line.trim() !== '').map((line) => paragraph(line.trim()));
