import type { BillActId } from '@uian/procedure';
import type { z } from 'zod';
import { COMMITTEE_INPUTS } from './committee-inputs.js';
import { INTRODUCTION_INPUTS } from './introduction-inputs.js';
import { PLENARY_INPUTS } from './plenary-inputs.js';
import { PROMULGATION_INPUTS } from './promulgation-inputs.js';

/** The input of every act on a bill. These schemas are the one definition: types, checks and OpenAPI come from them. */
export const BILL_INPUTS = {
  ...INTRODUCTION_INPUTS, ...COMMITTEE_INPUTS, ...PLENARY_INPUTS, ...PROMULGATION_INPUTS,
} satisfies Record<BillActId, z.ZodType>;

export type BillInputs = { [Act in BillActId]: z.infer<(typeof BILL_INPUTS)[Act]> };
