const KILO = 1024;

/** A number of bytes: `312KB`, `1.4MB`. */
export function sizeText(bytes: number): string {
  if (bytes < KILO) return `${bytes}바이트`;
  const kilo = bytes / KILO;
  if (kilo < KILO) return `${Math.round(kilo).toLocaleString('ko-KR')}KB`;
  const mega = kilo / KILO;
  return `${mega < 10 ? mega.toFixed(1) : Math.round(mega).toLocaleString('ko-KR')}MB`;
}
