import { deems, reminds, tells } from '../clock-words.js';
import { rests } from './stage.js';

const HEAD = '지방자치단체의 장·교육감';
const ministry = { 'report.mois': reminds('행정안전부장관 보고 기한', '집행부') };
/** A 재의 that is not decided dies with the council's term, too. */
const untilTermEnds = { 'reconsider.expiry': deems('재의 중 의원 임기 만료', '의사과', '임기만료 폐기') };
const chairsTurn = { 'promulgate.speaker': reminds('의장 공포 목표', '의장', '의사과') };

/** Who lost the second vote may go to court; the periods run beside everything else, and outlive it. */
const suits = { 'suit.head_on_order': reminds('제소 지시에 따른 제소 기한', '집행부') };

/**
 * 이송: the executive promulgates or asks for reconsideration. If it does neither in time, an ordinance is law (확정), and
 * any other decision stands.
 */
export const transferred = rests({
  stage: '이송', asks: `${HEAD}: 공포 또는 재의요구`,
  clocks: {
    'promulgate.or_veto': deems('공포·재의요구 기한', HEAD, '확정'),
    'reconsider.ordered': reminds('지시에 따른 재의요구 기한', '집행부'),
    'veto.decision': deems('재의요구 기한', HEAD, '의결 확정'),
    ...ministry,
  },
});

/** 확정: the executive has a last span for 공포. When it is over the council chair does it, and is reminded. */
export const confirmed = rests({
  stage: '확정', asks: `${HEAD}: 공포, 기한이 지나면 의장: 공포`,
  clocks: { 'promulgate.after_lapse': tells('확정 후 공포 기한', '의장'), ...chairsTurn, ...ministry },
});

/** 재의요구: within ten days of session the council takes it up once more. */
export const reconsiderationRequested = rests({
  stage: '재의요구', asks: '의장: 재의 부의', clocks: { 'reconsider.place': reminds('재의 부의 기한', '의장', '의사과'), ...untilTermEnds },
});

/** 재의 상정: the plenary votes in secret; two thirds of those present confirm the bill. */
export const reconsiderationPlaced = rests({ stage: '재의 상정', asks: '본회의: 재의결', clocks: untilTermEnds });

/** 재의결: the ordinance is law; the secretariat transfers it once more. */
export const reconfirmed = rests({
  stage: '재의결', asks: '의사과: 재의결 이송',
  clocks: { 'reconsider.retransfer': reminds('재의결 이송 목표', '의사과', '의장'), ...suits },
});

/** 재의결 이송: the executive promulgates within five days; after that the council chair does. */
export const retransferred = rests({
  stage: '재의결 이송', asks: `${HEAD}: 공포, 기한이 지나면 의장: 공포`,
  clocks: { 'promulgate.after_reconsider': tells('재의결 이송 후 공포 기한', '의장'), ...chairsTurn, ...suits },
});

/** 공포: each side tells the other. When the time set by the ordinance or by law is over, it is in force. */
export const promulgated = rests({
  stage: '공포', asks: '공포한 쪽: 통지',
  clocks: {
    'effect.default': deems('효력 발생', '의사과', '시행'),
    'promulgate.notify': reminds('공포 통지', '집행부', '의사과'),
    ...ministry, ...suits,
  },
});

/** 시행, 종결, 부결, 폐기, 철회: the road ends here. The workflow ends with the last clock; the record says when that is. */
export const concluded = rests({
  stage: '종결', asks: '없음', clocks: { 'promulgate.notify': reminds('공포 통지', '집행부', '의사과'), ...ministry, ...suits },
});
