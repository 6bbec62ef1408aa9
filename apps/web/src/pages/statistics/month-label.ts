/** `2024-03` as an axis has it: `24.3.` */
export const monthLabel = (month: string): string => `${month.slice(2, 4)}.${Number(month.slice(5))}.`;
