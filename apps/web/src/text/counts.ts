/** A number with its unit: `1,544건`. */
export const count = (number: number, unit = '건'): string => `${number.toLocaleString('ko-KR')}${unit}`;
