import { deems, reminds } from '../clock-words.js';
import { rests } from './stage.js';

/** Every bill dies with the council's term (의원 임기) if the plenary has not decided it by then; residents' bills do not. */
export const termClocks = { 'term.expiry': deems('의원 임기 만료', '의사과', '임기만료 폐기') };

/** Residents' bills are to be decided within a year of 수리, which the plenary may prolong once; they live through one more term. */
export const residentClocks = {
  'resident.decide': reminds('주민조례청구안 의결 기한', '의장'), 'resident.expiry': deems('다음 의원 임기 만료', '의사과', '임기만료 폐기'),
};

/** 주민조례 청구: the list of signatures is closed; the council chair accepts the petition or dismisses it. */
export const petitioned = rests({
  stage: '주민조례 청구', asks: '의장: 수리 또는 각하',
  clocks: { 'resident.accept': reminds('주민조례청구 수리·각하 기한', '의장', '의사과') },
});

/** 청구 수리: the council chair introduces the residents' bill in the chair's own name. */
export const petitionAccepted = rests({
  stage: '청구 수리', asks: '의장: 주민조례청구안 발의',
  clocks: { 'resident.propose': reminds('주민조례청구안 발의 기한', '의장', '의사과'), ...residentClocks },
});

/** 발의: the secretariat (의사과) looks at the papers, asks for what is missing and takes the bill in. */
export const introduced = rests({
  stage: '발의', asks: '의사과: 접수',
  clocks: {
    'bill.exec_publicity': reminds('단체장 제출안건 공고', '집행부', '의사과'),
    'budget.submit': reminds('예산안 제출 기한', '집행부'),
    ...termClocks, ...residentClocks,
  },
});

/** 접수: the council chair refers it. The secretariat is reminded of the office's target, then the chair too. */
export const received = rests({
  stage: '접수', asks: '의장: 소관 위원회 회부',
  clocks: { 'bill.refer': reminds('회부 목표', '의사과', '의장'), ...termClocks, ...residentClocks },
});
