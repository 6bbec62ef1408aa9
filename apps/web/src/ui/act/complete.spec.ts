import { describe, expect, it } from '@jest/globals';
import type { InputSchema } from '@uian/domain';
import { isComplete } from './complete.js';

const VOTE: InputSchema = { oneOf: [
  { type: 'object', required: ['method', 'present', 'yes'], properties: { method: { const: 'recorded' }, present: { type: 'integer' }, yes: { type: 'integer' } } },
  { type: 'object', required: ['method', 'present'], properties: { method: { const: 'no-objection' }, present: { type: 'integer' } } },
] };
const SCHEMA: InputSchema = { type: 'object', required: ['committee', 'vote'], properties: {
  committee: { type: 'string' }, vote: VOTE, names: { type: 'array', minItems: 1, items: { type: 'string' } } } };

describe('a form is complete', () => {
  it('once everything is told that has to be, in the variant that was chosen', () => {
    expect(isComplete(SCHEMA, { committee: 'culture', vote: { method: 'no-objection', present: 3 } })).toBe(true);
    expect(isComplete(SCHEMA, { committee: 'culture', vote: { method: 'recorded', present: 3 } })).toBe(false);
    expect(isComplete(SCHEMA, { committee: '', vote: { method: 'no-objection', present: 3 } })).toBe(false);
    expect(isComplete(SCHEMA, { committee: 'culture' })).toBe(false);
    expect(isComplete(SCHEMA, { committee: 'culture', vote: {} })).toBe(false);
  });

  it('where a list has as many as it needs; a number that is none is empty', () => {
    const vote = { method: 'no-objection', present: 3 };
    expect(isComplete(SCHEMA, { committee: 'culture', vote, names: [] })).toBe(false);
    expect(isComplete(SCHEMA, { committee: 'culture', vote, names: ['의원1'] })).toBe(true);
    expect(isComplete(SCHEMA, { committee: 'culture', vote: { ...vote, present: NaN } })).toBe(false);
  });
});
