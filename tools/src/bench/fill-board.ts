import { randomUUID } from 'node:crypto';
import { ordinanceName } from '@uian/domain';
import { gramsOf, searchable, type RecordDatabase } from '@uian/record';

const SUBJECTS = ['도서관', '공원', '버스 정류소', '한강 수상레저', '어린이집', '인공지능 산업 육성', '공공도서관', '전통시장', '소상공인 지원', '청년 주거',
  '장애인 이동권', '미세먼지 저감', '옥외광고물', '주차장', '자전거 이용', '평생교육', '학교급식', '재난 안전', '도로 굴착', '상수도', '공유재산', '지방보조금',
  '체육시설', '관광 진흥', '문화유산 보호', '동물 보호', '노인 일자리', '출산 지원', '감염병 예방', '식품 안전'];
const PLACES = ['강남', '강동', '강북', '강서', '관악', '광진', '구로', '금천', '노원', '도봉', '동대문', '동작', '마포', '서대문', '서초', '성동', '성북', '송파',
  '양천', '영등포', '용산', '은평', '종로', '중구', '중랑'];
const VERBS = ['설치 및 운영에 관한', '관리에 관한', '진흥', '기본', '지원에 관한', '활성화'];
const KINDS = [['ordinance.partial-amendment', '일부개정조례안'], ['ordinance.enactment', '조례안'], ['ordinance.full-amendment', '전부개정조례안']] as const;
const FAMILY = '김이박최정강조윤장임한오서신권황안송전홍';
const GIVEN = ['민준', '서연', '도윤', '하은', '지호', '수아', '예준', '지우', '현우', '서윤', '영수', '정희'];
const STATES = ['introduced', 'received', 'referred', 'placed', 'committee-decided', 'reported', 'passed', 'transferred'];
const DEADLINES = [['bill.refer', 'duty', 'secretariat'], ['review_report.distribute', 'duty', 'chief-specialist'], ['committee.auto_place', 'deem', null],
  ['transfer.bill', 'duty', 'plenary-clerk']] as const;
const AT_ONCE = 5_000;
const DAY = 86_400_000;

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const of = <T>(all: readonly T[], nth: number): T => all[nth % all.length]!;

/** The nth open bill of the board as its rows tell it: titles as various as those of a large council, days around today. */
function rowsOf(nth: number, council: string, today: number): { stream: object; bill: object; search: object } {
  const id = randomUUID();
  // Steps without a common divisor, so that nothing goes along with anything else.
  const [kind, suffix] = of(KINDS, nth * 7);
  const title = `서울특별시 ${of(PLACES, nth * 13)} ${of(SUBJECTS, nth * 31)} ${of(VERBS, nth * 11)} 조례${suffix === '조례안' ? '안' : ` ${suffix}`}`;
  const proposer = `${of([...FAMILY], nth * 17)}${of(GIVEN, nth * 5)} 의원 외 ${nth % 40}명`;
  const [period, effect, owner] = of(DEADLINES, nth * 3);
  const introduced = today - (1 + (nth * 37) % 700) * DAY;
  const due = nth % 9 === 0 ? null : isoDay(today + ((nth * 53) % 400 - 20) * DAY);
  const text = searchable(`${nth + 1} ${title} ${proposer}`);
  return {
    stream: { id, council_id: council },
    bill: {
      stream_id: id, council_id: council, number: nth + 1, title, kind, state: of(STATES, nth), committee_id: nth % 3 ? 'economy' : null, proposer,
      introduced_on: isoDay(introduced), last_day: isoDay(introduced), since: isoDay(introduced), due_on: due ?? 'infinity',
      ...(due !== null && { due_period: period, due_effect: effect, due_owed_by: owner, due_target_on: due }),
    },
    search: { stream_id: id, council_id: council, text, grams: gramsOf(text), ordinance: ordinanceName(title) },
  };
}

/** Fills the tables that the board reads with so many open bills, by inserts alone: no chain, no events, for measuring lists. */
export async function fillBoard(dataSource: RecordDatabase, council: string, bills: number, today: number): Promise<void> {
  for (let from = 0; from < bills; from += AT_ONCE) {
    const rows = Array.from({ length: Math.min(AT_ONCE, bills - from) }, (_, nth) => rowsOf(from + nth, council, today));
    const json = (part: 'stream' | 'bill' | 'search'): string => JSON.stringify(rows.map((row) => row[part]));
    await dataSource.query(`
      insert into stream (id, council_id, kind, sequence, head_hash, state, calendar_sequence, stage, open)
      select id, council_id, 'bill', 0, '', '{}', 0, 'referred', true from jsonb_to_recordset($1::jsonb) as r(id uuid, council_id text)`, [json('stream')]);
    await dataSource.query(`
      insert into bill (stream_id, council_id, number, title, kind, state, committee_id, proposer, introduced_on, last_day, open, irregular,
        proposer_kind, since, due_on, due_period, due_effect, due_target_on, due_owed_by)
      select stream_id, council_id, number, title, kind, state, committee_id, proposer, introduced_on, last_day, true, false, 'members', since,
             due_on, due_period, due_effect, due_target_on, due_owed_by
        from jsonb_to_recordset($1::jsonb) as r(stream_id uuid, council_id text, number int, title text, kind text, state text, committee_id text,
          proposer text, introduced_on date, last_day date, since date, due_on date, due_period text, due_effect text, due_target_on date,
          due_owed_by text)`, [json('bill')]);
    await dataSource.query(`
      insert into bill_search (stream_id, council_id, text, grams, ordinance)
      select * from jsonb_to_recordset($1::jsonb) as r(stream_id uuid, council_id text, text text, grams text[], ordinance text)`, [json('search')]);
  }
  await dataSource.query('vacuum analyze');
}
