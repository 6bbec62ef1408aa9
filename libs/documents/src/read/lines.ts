/** A text as lines with their numbers, which every fact can point to. */
export interface Line {
  /** From 1. */
  readonly at: number;
  readonly text: string;
}

export const linesIn = (text: string): readonly Line[] => text.split(/\r?\n/)
  .map((line, at) => ({ at: at + 1, text: line.replace(/[\t\u00a0\u3000]+/g, ' ').trim() }));

/** Papers write days in many ways: `2024년 02월 02일`, `2024. 3. 5.`, `2024.3.5`, `’24. 3. 5.` */
const DAY = /(?:(\d{4})|['’‘](\d{2}))\s*[년.\-/]\s*(\d{1,2})\s*[월.\-/]\s*(\d{1,2})\s*[일.]?/;

/** The first day in a text, ISO; undefined where there is none, or none that is in the calendar. */
export function dayIn(text: string): string | undefined {
  const match = DAY.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1] ?? `20${match[2]}`), Number(match[3]), Number(match[4])];
  const days = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (month < 1 || month > 12 || day < 1 || day > days[month - 1]!) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether a line is a day and nothing else. */
export const isDayAlone = (text: string): boolean => DAY.test(text) && text.replace(DAY, '').replace(/[\s.()]/g, '') === '';

/** A pattern that does not mind spaces between the syllables: papers spread their titles (`심 사 보 고 서`). */
export const spread = (word: string): string => [...word].join('\\s*');

const NAME = /^[가-힣]{2,4}$/;

/** Names of members in a list: `고광민, 김길영, … 황철규 의원(41명)`. */
export const namesIn = (text: string): readonly string[] => text.replace(/의원|\(\d+\s*명\)|등|외\s*\d+\s*명/g, ' ')
  .split(/[,、·\s]+/).map((name) => name.trim()).filter((name) => NAME.test(name));
