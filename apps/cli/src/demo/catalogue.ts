import type { BillKind } from '@uian/procedure';
import type { PlannedBill } from './bill-life.js';

type Row = readonly [key: string, committee: string, by: PlannedBill['by'], kind: BillKind, title: string, reason: string];

const PARTIAL = 'ordinance.partial-amendment';
const ENACTMENT = 'ordinance.enactment';

/** The bills of the demonstration, all invented. The letter of a key is the session in which its committee takes it up. */
const ROWS: readonly Row[] = [
  ['a1', 'economy', 'members', PARTIAL, '골목상권 회복 지원 조례 일부개정조례안', '빈 점포를 공동 작업장으로 쓰는 상인에게 임차료를 지원할 근거를 마련함.'],
  ['a2', 'economy', 'members', ENACTMENT, '청년 기술창업 공간 운영 조례안', '흩어진 창업 공간의 입주 기준과 운영 평가를 하나로 정함.'],
  ['a3', 'culture', 'members', PARTIAL, '작은도서관 운영 지원 조례 일부개정조례안', '야간과 주말에 문을 여는 작은도서관의 운영비를 지원함.'],
  ['a4', 'culture', 'members', PARTIAL, '거리예술 활성화 조례 일부개정조례안', '공연 장소의 예약을 온라인으로 하고 소음 기준을 둠.'],
  ['a5', 'welfare', 'members', PARTIAL, '고독사 예방 및 이웃 돌봄 조례 일부개정조례안', '안부 확인 대상을 중장년 1인 가구로 넓힘.'],
  ['a6', 'transport', 'members', PARTIAL, '심야버스 노선 운영 조례 일부개정조례안', '노선을 바꾸기 전에 주민 의견을 듣도록 함.'],
  ['a7', 'administration', 'mayor', PARTIAL, '위원회 설치 및 운영 조례 일부개정조례안', '회의를 열지 않는 위원회를 정비할 근거를 마련함.'],
  ['a8', 'education', 'superintendent', PARTIAL, '학교 급식 안전 관리 조례 일부개정조례안', '급식실 공기 질의 측정과 공개를 의무로 함.'],
  ['a9', 'operations', 'members', 'council-rule', '의회 회의록 작성 및 공개에 관한 규칙 일부개정규칙안', '임시회의록을 이튿날까지 공개하도록 함.'],
  ['a10', 'safety', 'mayor', 'opinion-hearing', '하천변 도시관리계획 변경결정을 위한 의견청취안', '하천변 산책로를 넓히기 위한 계획 변경에 관하여 의회의 의견을 들음.'],
  ['b1', 'economy', 'members', PARTIAL, '전통시장 화재 예방 조례 일부개정조례안', '노후 전기시설의 교체 비용을 지원함.'],
  ['b2', 'economy', 'members', PARTIAL, '지역 일자리 협력 조례 일부개정조례안', '자치구와 함께하는 일자리 사업의 평가 방법을 정함.'],
  ['b3', 'culture', 'members', PARTIAL, '생활체육시설 이용 조례 일부개정조례안', '예약하고 쓰지 않은 이용자의 예약을 제한함.'],
  ['b4', 'culture', 'mayor', PARTIAL, '박물관 관람료 징수 조례 일부개정조례안', '다자녀 가정의 관람료를 면제함.'],
  ['b5', 'welfare', 'members', PARTIAL, '돌봄 종사자 처우 개선 조례 일부개정조례안', '처우 개선비를 해마다 물가에 맞추어 올림.'],
  ['b6', 'welfare', 'members', PARTIAL, '공공 산후조리원 운영 조례 일부개정조례안', '이용료 감면 대상을 넓힘.'],
  ['b7', 'transport', 'mayor', 'consent', '환승주차장 민간위탁 동의안', '환승주차장 세 곳의 관리를 다시 위탁하고자 동의를 구함.'],
  ['b8', 'administration', 'members', 'recommendation', '지방교부세 산정 기준 개선 촉구 건의안', '인구 감소 지역의 재정 수요를 반영하도록 건의함.'],
  ['b9', 'safety', 'members', PARTIAL, '공사장 안전관리 조례 일부개정조례안', '작은 공사장에도 안전 점검표를 갖추게 함.'],
  ['b10', 'education', 'members', PARTIAL, '학교 밖 청소년 배움 지원 조례 일부개정조례안', '검정고시 준비 교재와 교통비를 지원함.'],
  ['b11', 'operations', 'members', 'resolution', '지방의회 청렴도 향상을 위한 결의안', '의정활동 경비를 분기마다 공개할 것을 다짐함.'],
  ['b12', 'transport', 'members', PARTIAL, '개인형 이동장치 주차 조례 일부개정조례안', '보도에 세운 이동장치의 견인료를 정함.'],
  ['c1', 'economy', 'members', PARTIAL, '소상공인 디지털 전환 지원 조례 일부개정조례안', '주문 단말기의 접근성을 높이는 비용을 지원함.'],
  ['c2', 'economy', 'members', PARTIAL, '사회적경제기업 제품 구매 조례 일부개정조례안', '구매 목표와 실적을 공개하도록 함.'],
  ['c3', 'economy', 'mayor', PARTIAL, '지역화폐 발행 및 운영 조례 일부개정조례안', '가맹점의 등록 요건을 정비함.'],
  ['c4', 'economy', 'members', PARTIAL, '공유경제 촉진 조례 일부개정조례안', '공유기업의 지정 기간과 재심사를 정함.'],
  ['c5', 'culture', 'members', PARTIAL, '공공 체육시설 광고 조례 일부개정조례안', '경기장 외벽 광고의 사용료를 낮춤.'],
  ['c6', 'culture', 'members', PARTIAL, '축제 지원 조례 일부개정조례안', '축제마다 지원 횟수의 한도를 둠.'],
  ['c7', 'welfare', 'members', PARTIAL, '긴급 돌봄 지원 조례 일부개정조례안', '긴급 돌봄을 신청할 수 있는 사유를 넓힘.'],
  ['c8', 'welfare', 'members', PARTIAL, '긴급 돌봄 지원 조례 일부개정조례안(야간 돌봄)', '야간 돌봄의 기준과 이용 시간을 정함.'],
  ['c10', 'administration', 'mayor', 'ordinance.repeal', '옛 청사 관리 조례 폐지조례안', '청사를 옮겨 쓰임이 다한 조례를 폐지함.'],
  ['c11', 'transport', 'members', PARTIAL, '교통약자 이동 편의 조례 일부개정조례안', '특별교통수단의 배차 기준을 정함.'],
  ['c12', 'safety', 'members', PARTIAL, '침수 취약지역 지원 조례 일부개정조례안', '반지하 주택의 물막이판 설치비를 지원함.'],
  ['c13', 'education', 'members', PARTIAL, '학교 체육관 개방 조례 일부개정조례안', '주민에게 여는 시간과 책임을 정함.'],
  ['c14', 'transport', 'members', PARTIAL, '자전거 이용 활성화 조례 일부개정조례안', '자전거 등록과 보관대의 설치 기준을 정함.'],
  ['c15', 'culture', 'members', 'resolution', '지역 방송 다양성 보장 촉구 결의안', '지역 소식의 편성 비율을 지킬 것을 촉구함.'],
  ['c16', 'education', 'members', PARTIAL, '통학로 안전 조례 일부개정조례안', '통학로의 공사 시간을 제한함.'],
  ['f1', 'economy', 'members', PARTIAL, '중소기업 육성기금 조례 일부개정조례안', '기금의 융자 한도와 상환 기간을 조정함.'],
  ['f2', 'economy', 'members', PARTIAL, '미래 산업 인재 양성 조례 일부개정조례안', '교육 과정의 위탁 기관을 공개로 선정함.'],
  ['f3', 'economy', 'members', PARTIAL, '도심 제조업 지원 조례 일부개정조례안', '오래된 작업장의 환경 개선을 지원함.'],
  ['f4', 'economy', 'members', PARTIAL, '가맹사업 상생 협력 조례 일부개정조례안', '분쟁 조정의 비용을 지원함.'],
  ['f5', 'economy', 'mayor', PARTIAL, '공설시장 사용료 조례 일부개정조례안', '재난 때 사용료를 감면할 근거를 마련함.'],
  ['f6', 'culture', 'members', PARTIAL, '문화유산 돌봄 조례 일부개정조례안', '자원봉사자의 교육과 보험을 지원함.'],
  ['f7', 'culture', 'members', PARTIAL, '관광 안내 체계 개선 조례 일부개정조례안', '안내판의 글자 크기와 외국어 표기를 정함.'],
  ['f8', 'culture', 'members', 'ordinance.full-amendment', '공공미술 진흥 조례 전부개정조례안', '작품의 설치, 관리, 철거를 한 절차로 묶음.'],
  ['f9', 'welfare', 'members', PARTIAL, '장애인 가족 지원 조례 일부개정조례안', '가족 휴식 지원의 횟수를 늘림.'],
  ['f10', 'transport', 'members', PARTIAL, '마을버스 재정 지원 조례 일부개정조례안', '지원금의 정산과 환수를 정함.'],
  ['f11', 'administration', 'mayor', 'approval', '공유재산 관리계획 변경 승인안', '동 주민센터 터의 취득 계획을 바꾸고자 승인을 구함.'],
  ['f12', 'education', 'superintendent', PARTIAL, '기초학력 보장 조례 일부개정조례안', '학습 지원 담당자의 배치 기준을 정함.'],
  ['f13', 'safety', 'members', PARTIAL, '지하 안전 관리 조례 일부개정조례안', '땅속 빈 곳의 조사 주기를 줄임.'],
  ['f14', 'operations', 'members', 'council-rule', '의회 방청 규칙 일부개정규칙안', '수어 통역과 문자 안내를 신청할 수 있게 함.'],
  ['w1', 'economy', 'members', PARTIAL, '벤처기업 집적시설 지원 조례 일부개정조례안', '집적시설의 지정 요건을 완화함.'],
  ['w2', 'transport', 'members', PARTIAL, '공영주차장 요금 조례 일부개정조례안', '친환경차의 요금 감면을 조정함.'],
  ['w3', 'welfare', 'members', ENACTMENT, '가족 돌봄 청년 지원 조례안', '가족을 돌보는 청년의 생활과 학업을 지원함.'],
  ['w4', 'administration', 'mayor', PARTIAL, '정보공개 조례 일부개정조례안', '사전 공개 목록을 넓힘.'],
  ['w5', 'culture', 'members', PARTIAL, '지역 서점 지원 조례 일부개정조례안', '지역 서점의 인증 기간을 늘림.'],
  ['w6', 'safety', 'mayor', PARTIAL, '건축물 해체 관리 조례 일부개정조례안', '해체 공사의 감리 기준을 강화함.'],
  ['w7', 'culture', 'members', PARTIAL, '도서관 장서 관리 조례 일부개정조례안', '폐기 도서의 기증 절차를 정함.'],
  ['w8', 'economy', 'members', ENACTMENT, '인공지능 산업 육성 조례안', '인공지능 기업의 실증 공간과 자료 이용을 지원함.'],
  ['w9', 'education', 'members', PARTIAL, '학생 정신건강 지원 조례 일부개정조례안', '상담 기관과의 연계 절차를 정함.'],
  ['w10', 'welfare', 'members', PARTIAL, '경로당 운영 지원 조례 일부개정조례안', '주 5일 점심을 지원함.'],
  ['w11', 'safety', 'members', PARTIAL, '한파 및 폭염 대응 조례 일부개정조례안', '야외 노동자의 쉼터를 지원함.'],
  ['w12', 'administration', 'members', PARTIAL, '주민참여예산 운영 조례 일부개정조례안', '청소년의 참여를 보장함.'],
  ['w13', 'economy', 'members', PARTIAL, '물류단지 환경 개선 조례 일부개정조례안', '물류단지 둘레의 소음을 줄일 시설을 지원함.'],
  ['w14', 'administration', 'members', PARTIAL, '공무원 제안 제도 운영 조례 일부개정조례안', '제안의 심사 기한을 둠.'],
  ['w15', 'transport', 'members', PARTIAL, '택시 운수종사자 복지 조례 일부개정조례안', '휴게 시설의 설치를 지원함.'],
  ['w16', 'culture', 'members', PARTIAL, '야간 관광 진흥 조례 일부개정조례안', '야간 관광지의 지정 기준을 정함.'],
  ['g1', 'budget', 'mayor', 'budget.supplementary', '제1회 추가경정예산안', '재난 복구와 민생 안정에 필요한 경비를 더함.'],
  ['g2', 'budget', 'mayor', 'budget.settlement', '세입세출 결산 승인안', '지난 회계연도의 결산을 승인받고자 함.'],
  ['g3', 'budget', 'mayor', 'budget.main', '예산안', '다음 회계연도의 세입과 세출을 정함.'],
  ['r1', 'welfare', 'mayor', 'reconsideration-request', '돌봄 종사자 처우 개선 조례 일부개정조례안 재의요구안', '예산의 뒷받침이 없는 의무적 경비를 담고 있어 재의를 요구함.'],
];

/** Bills of the petition of residents (주민조례청구): they have no proposer among the members. */
export const PETITIONS = [
  ['p1', '서울특별시 공공 놀이터 조성 조례 일부개정조례안', '아이들이 마음껏 놀 공공 놀이터를 동마다 두기를 청구함.'],
  ['p2', '서울특별시 학교 주변 대기질 개선 조례 일부개정조례안', '학교 둘레의 공회전 단속을 강화하기를 청구함.'],
] as const;

/** 서울특별시 before the name, as ordinances have it; what the council says to others has none. */
function titled(title: string, by: PlannedBill['by'], kind: BillKind): string {
  if (kind === 'recommendation' || kind === 'resolution') return title;
  if (kind === 'council-rule') return `서울특별시${title}`;
  return `${by === 'superintendent' ? '서울특별시교육청' : '서울특별시'} ${title}`;
}

export const DEMO_BILLS: readonly PlannedBill[] = ROWS.map(([key, committee, by, kind, title, reason], at) =>
  ({ key, committee, by, kind, title: titled(title, by, kind), reason, at }));
