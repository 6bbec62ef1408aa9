import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HwpDocument, initSync } from '@rhwp/core';
import { boundedWasm } from './bounded-wasm.js';
import { textWidth } from './fonts.js';

/** The one place that knows @rhwp/core, which reads, writes and draws HWP and HWPX; its interface is still 0.x. */

export { HwpDocument };

/** A long report needs some dozens. */
const MEMORY_MB = 512;

let ready = false;

/** Size and face as CSS writes them: `normal 400 16px "함초롬바탕"`. */
const sizeIn = (font: string): number => Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);

/** Loads the engine once a process. It asks for the width of text, to break lines as the reader will. */
export function startHwpEngine(): void {
  if (ready) return;
  Object.assign(globalThis, { measureTextWidth: (font: string, text: string) => textWidth(text, sizeIn(font)) });
  const wasm = createRequire(import.meta.url).resolve('@rhwp/core/rhwp_bg.wasm');
  initSync({ module: boundedWasm(readFileSync(wasm), MEMORY_MB) });
  ready = true;
}

/**
 * A blank document whose pages are numbered at the foot, `- 1 -` (쪽 번호 매기기). The engine reads and writes that control and
 * cannot add it, so it comes from a file: its own blank document with this control in it.
 */
export const numberedDocument = (): HwpDocument => new HwpDocument(readFileSync(new URL('../../assets/numbered.hwpx', import.meta.url)));

/** What the engine answers is JSON in a string. */
export const answered = <Answer>(json: string): Answer => JSON.parse(json) as Answer;

/** The engine counts signs of Unicode, where JavaScript counts units of UTF-16. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** HWP measures in 1/7200 inch. */
export const UNITS_PER_MM = 7200 / 25.4;
export const UNITS_PER_POINT = 100;
