import type { InputSchema } from '@uian/domain';

type Fields = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean => value === undefined || value === '' || (typeof value === 'number' && Number.isNaN(value));

/** Whether everything that has to be told is told: what is empty needs no answer of the API. */
export function isComplete(schema: InputSchema, value: unknown): boolean {
  if (schema.oneOf) return schema.oneOf.some((variant) => matches(variant, value) && isComplete(variant, value));
  if (schema.type === 'array') return (value as readonly unknown[]).length >= (schema.minItems ?? 0) && (value as readonly unknown[]).every((one) => isComplete(schema.items ?? {}, one));
  if (!schema.properties) return true;
  const fields = value as Fields;
  return Object.entries(schema.properties).every(([name, field]) => (isEmpty(fields[name]) ? !(schema.required ?? []).includes(name) : isComplete(field, fields[name])));
}

const matches = ({ properties = {} }: InputSchema, value: unknown): boolean =>
  Object.entries(properties).every(([name, field]) => field.const === undefined || field.const === (value as Fields)[name]);
