import { deems, reminds } from '../clock-words.js';
import { residentClocks, termClocks } from './introduction.js';
import { rests } from './stage.js';

/**
 * 본회의 불부의: the committee keeps it from the plenary. Reported there, the chair or a third of the members may still ask
 * for it within seven days of session; if nobody does, it is dead (폐기).
 */
export const notSentToPlenary = rests({
  stage: '본회의 불부의', asks: '의장·의원: 본회의 부의 요구 여부',
  clocks: { 'discard.plenary_request': deems('본회의 부의 요구 기간', '의장', '폐기'), ...termClocks, ...residentClocks },
});

/** 심사보고: the council chair puts the bill before the plenary. What was fast-tracked comes up by itself in the end. */
export const reported = rests({
  stage: '심사보고', asks: '의장: 본회의 상정',
  clocks: { 'fasttrack.plenary': deems('신속처리대상안건 본회의 상정 기한', '의장', '본회의 상정'), ...termClocks, ...residentClocks },
});

/** 본회의 상정: the committee reports, members speak, the plenary votes. */
export const plenaryPlaced = rests({ stage: '본회의 상정', asks: '본회의: 의결', clocks: { ...termClocks, ...residentClocks } });

/** 무제한토론: goes on until nobody speaks any more, or until it is closed by a vote. */
export const unlimitedDebate = rests({
  stage: '무제한토론', asks: '의원: 토론, 본회의: 종결동의 표결',
  clocks: { 'debate.session_end': deems('회기 종료', '본회의 담당', '무제한토론 종결'), ...termClocks, ...residentClocks },
});

/** 본회의 의결: the secretariat owes the bill to the executive. It is reminded; once overdue, the council chair too. */
export const passed = rests({
  stage: '본회의 가결', asks: '의사과: 집행기관에 이송',
  clocks: {
    'transfer.bill': reminds('이송 기한', '의사과', '의장'),
    'transfer.budget': reminds('예산안 이송 기한', '의사과', '의장'),
  },
});
