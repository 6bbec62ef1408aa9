/** Formats that papers are written in (문서 형식). */
export const FORMATS = [{ id: 'hwpx', term: '한글(HWPX)' }, { id: 'hwp', term: '한글(HWP)' }, { id: 'pdf', term: 'PDF' }] as const;
