import type { ActId } from '@uian/procedure';
import { z } from 'zod';
import { INPUTS } from './command.js';
import type { FieldMeta } from './fields.js';

/** JSON Schema of an input with what a form needs beside it ({@link FieldMeta}); only the keywords that the schemas use. */
export interface InputSchema extends Partial<FieldMeta> {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';
  readonly properties?: Readonly<Record<string, InputSchema>>;
  readonly required?: readonly string[];
  readonly items?: InputSchema;
  readonly oneOf?: readonly InputSchema[];
  readonly anyOf?: readonly InputSchema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

const made = new Map<ActId, InputSchema>();

/** The schema of an act's input (행위의 입력 양식), from the one definition that also judges it. */
export function inputSchemaOf(act: ActId): InputSchema {
  const known = made.get(act);
  if (known) return known;
  const { $schema: _, ...schema } = z.toJSONSchema(INPUTS[act], { io: 'input', unrepresentable: 'any', reused: 'inline' });
  made.set(act, schema as InputSchema);
  return schema as InputSchema;
}
