import { FACT_TERMS, isBillActId, isMeetingActId, isPaperActId } from '@uian/procedure';
import type { RecordedEvent } from '../event.js';
import { violation } from '../rule-violation.js';
import { correctionIn } from '../told.js';
import { correctedEvent } from '../corrected-event.js';
import type { Rule } from './rule.js';

/** Acts on a meeting that left facts on the bills of its agenda: correcting them here would leave those as they are. */
const REACHES_BILLS: readonly string[] = ['meeting.change-items', 'meeting.approve', 'meeting.open', 'meeting.cancel'];

function why(event: RecordedEvent | undefined): string | undefined {
  if (!event) return '그 순번의 기록이 없습니다.';
  const term = FACT_TERMS[event.type];
  if (correctionIn(event)) return '정정 기록은 정정할 수 없습니다. 처음의 기록을 다시 정정하십시오.';
  if (event.type.startsWith('deemed.')) return `${term}: 법률이 정한 효과는 정정할 수 없습니다. 그 바탕이 된 행위를 정정하십시오.`;
  if (isPaperActId(event.type)) return `${term}: 첨부는 정정하지 않습니다. 바른 파일을 새로 올려 갈음하십시오.`;
  if (REACHES_BILLS.includes(event.type)) return `${term}: 의안에도 남은 기록이어서 정정할 수 없습니다. 의사일정을 변경하십시오.`;
  return isBillActId(event.type) || isMeetingActId(event.type)
    ? undefined : `${term}: 의사일정이 남긴 기록은 의사일정에서 고칩니다.`;
}

/** 정정은 앞선 행위의 기록에만 한다: not another correction, not a deem, not what an agenda brought about. */
export const recordCorrectable: Rule = (context) => {
  const found = correctedEvent(context);
  const message = found && why(found.event);
  return message === undefined ? undefined : violation(context.procedure, 'record.correctable', message, { field: 'sequence' });
};
