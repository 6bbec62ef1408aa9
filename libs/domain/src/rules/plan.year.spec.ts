import { describe, expect, it } from '@jest/globals';
import { CouncilDocket } from '@uian/testing/law';
import { planYear } from './plan.year.js';

const expected = {
  rule: 'plan.year', term: '연간 기본일정의 해', article: '서울특별시의회 기본 조례 제6조', certainty: 'inferred',
  message: '2024년에는 2024년이나 2025년의 기본일정을 정합니다.', field: 'year',
};

describe('plan.year', () => {
  it('takes the plan of the year of the act and of the next', () => {
    for (const year of [2024, 2025]) expect(planYear(new CouncilDocket().context('calendar.adopt-plan', { day: '2024-12-31', input: { year } }))).toBeUndefined();
  });

  it('refuses one of a later year, and says from when it may be adopted', () => {
    expect(new CouncilDocket().refused('calendar.adopt-plan', { day: '2024-12-31', input: { year: 2026 } }))
      .toEqual({ act: 'calendar.adopt-plan', allowedFrom: '2025-01-01', violations: [{ ...expected, allowedFrom: '2025-01-01' }] });
  });

  it('refuses one of a year that is over, and no later day helps', () => {
    expect(new CouncilDocket().refused('calendar.adopt-plan', { day: '2024-01-02', input: { year: 2023 } }))
      .toEqual({ act: 'calendar.adopt-plan', allowedFrom: null, violations: [expected] });
  });
});
