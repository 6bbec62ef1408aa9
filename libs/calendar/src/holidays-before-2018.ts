/**
 * The single days of 2004 to 2017: 선거일 and 임시공휴일, 'YYYY-MM-DD' to name, each with where it comes from.
 *
 * Each was also a day on which the Korea Exchange was closed; the spec holds all weekdays of these years against its list.
 * Not here: 2005-11-18, 임시공휴일 for the offices of 부산 alone (APEC 정상회의, 국무회의 2005-01-25). A council there adds it
 * as its correction.
 */
export const DESIGNATED_2004_TO_2017: Readonly<Record<string, { name: string; source: string }>> = {
  '2004-04-15': { name: '임시공휴일(제17대국회의원선거)', source: '제2조제11호: 국무회의 의결 (행정자치부 장관 2004-03-15 발표)' },
  '2006-05-31': { name: '임시공휴일(전국동시지방선거)', source: '제2조제11호: 행정자치부 공고 2006-04-25 (제4회)' },
  '2007-12-19': { name: '대통령선거', source: '제2조제10호의2: 제17대 대통령선거' },
  '2008-04-09': { name: '제18대국회의원선거', source: '제2조제10호의2' },
  '2010-06-02': { name: '전국동시지방선거', source: '제2조제10호의2: 제5회' },
  '2012-04-11': { name: '제19대국회의원선거', source: '제2조제10호의2' },
  '2012-12-19': { name: '대통령선거', source: '제2조제10호의2: 제18대 대통령선거' },
  '2014-06-04': { name: '전국동시지방선거', source: '제2조제10호의2: 제6회' },
  '2015-08-14': { name: '임시공휴일', source: '제2조제11호: 정부 발표 2015-08-04 (광복 70주년)' },
  '2016-04-13': { name: '제20대국회의원선거', source: '제2조제10호의2' },
  '2016-05-06': { name: '임시공휴일', source: '제2조제11호: 국무회의 2016-04-28' },
  '2017-05-09': { name: '임시공휴일(대통령선거)', source: '제2조제11호: 제19대, 궐위로 인한 선거라 제10호의2에 들지 않음' },
  '2017-10-02': { name: '임시공휴일', source: '제2조제11호: 국무회의 2017-09-05 (추석 연휴)' },
};
