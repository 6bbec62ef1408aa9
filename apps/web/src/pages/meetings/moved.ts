/** A list with some of its members moved before or after another. */
export function moved(list: readonly string[], keys: readonly string[], target: string, before: boolean): readonly string[] {
  const rest = list.filter((one) => !keys.includes(one));
  const at = rest.indexOf(target);
  if (at < 0) return list;
  const place = before ? at : at + 1;
  return [...rest.slice(0, place), ...list.filter((one) => keys.includes(one)), ...rest.slice(place)];
}
