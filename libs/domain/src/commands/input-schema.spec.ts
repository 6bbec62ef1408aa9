import { describe, expect, it } from '@jest/globals';
import { BILL_ACTS, CALENDAR_ACTS, MEETING_ACTS, RECORD_ACTS, type ActId } from '@uian/procedure';
import { inputSchemaOf, type InputSchema } from './input-schema.js';

const ACTS = Object.keys({ ...BILL_ACTS, ...MEETING_ACTS, ...CALENDAR_ACTS, ...RECORD_ACTS }) as ActId[];
const KOREAN = /[가-힣]/u;

/** Every field of a schema by its path, those of each variant too. */
function* fieldsOf(schema: InputSchema, path: string): Generator<readonly [path: string, field: InputSchema]> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    yield [`${path}${name}`, field];
    yield* fieldsOf(field, `${path}${name}.`);
  }
  for (const variant of schema.oneOf ?? []) yield* fieldsOf(variant, path);
}

describe('the schema of an input', () => {
  it.each(ACTS)('of %s calls every field by a Korean name', (act) => {
    const unnamed = [...fieldsOf(inputSchemaOf(act), '')].filter(([, { title }]) => !KOREAN.test(title ?? ''));
    expect(unnamed.map(([path]) => path)).toEqual([]);
  });

  it.each(ACTS)('of %s has a Korean word for everything that can be chosen', (act) => {
    const fields = [...fieldsOf(inputSchemaOf(act), '')];
    const silent = fields.flatMap(([path, field]) => (field.enum ?? []).filter((value) => !KOREAN.test(field.terms?.[value] ?? '')).map((value) => `${path}=${value}`));
    const variants = fields.flatMap(([path, field]) => (field.oneOf ?? []).filter(({ title }) => !KOREAN.test(title ?? '')).map(() => path));
    expect([...silent, ...variants]).toEqual([]);
  });

  it.each(ACTS)('of %s says of a name or an id what it is chosen from', (act) => {
    const ids = [...fieldsOf(inputSchemaOf(act), '')].filter(([, field]) => (field.items ?? field).format === 'uuid');
    expect(ids.filter(([, { choices }]) => choices === undefined).map(([path]) => path)).toEqual([]);
  });

  it('keeps what the field itself says: type, length, what is required and what is supposed', () => {
    const schema = inputSchemaOf('bill.explain');
    expect(schema.required).toEqual(['meeting']);
    expect(schema.properties!['written']).toMatchObject({ type: 'boolean', default: false, title: '서면으로 갈음' });
    expect(schema.properties!['meeting']).toMatchObject({ type: 'string', format: 'uuid', choices: 'meeting', title: '회의' });
    expect(inputSchemaOf('bill.give-notice').properties!['until']).toMatchObject({ type: 'string', format: 'date', title: '예고 마지막 날' });
  });

  it('shows the ways of voting as variants, each with its own fields', () => {
    const { vote } = inputSchemaOf('bill.reconsider').properties!;
    expect(vote!.oneOf!.map(({ title, properties }) => [title, Object.keys(properties!)])).toEqual([
      ['기록표결', ['method', 'present', 'yes', 'no', 'abstain', 'excluded']],
      ['무기명투표', ['method', 'present', 'yes', 'no', 'abstain', 'excluded']],
      ['이의 유무', ['method', 'present', 'excluded']],
    ]);
  });
});
