import type { ChoiceSource, InputSchema } from '@uian/domain';
import { Button } from '../button.js';
import { Checkbox, Select, TextField, type Choice, type TextFieldProps } from '../fields.js';
import { ChooseMany, ChooseOne, FindOne } from './choice-fields.js';
import { DayField, DaysField, TimeField } from './day-fields.js';
import { RowsField } from './rows-field.js';

export type Choices = Readonly<Partial<Record<ChoiceSource, readonly Choice[]>>>;

export interface FieldOf<Value = unknown> {
  readonly schema: InputSchema;
  readonly value: Value;
  readonly onChange: (value: unknown) => void;
  readonly choices: Choices;
  readonly isRequired: boolean;
  /** Path of the field, `input.vote.present`: faults are told by it. */
  readonly path: string;
  readonly errors: ReadonlyMap<string, string>;
}

type Fields = Readonly<Record<string, unknown>>;

const CLOCK = '24시간으로 적습니다. 예: 14:00';
const isClock = ({ pattern }: InputSchema): boolean => pattern?.includes('[0-5]\\d') === true;
const LONG_LINES = 5;
const MOST_DIGITS = 9;

const termsOf = ({ terms = {}, enum: values = [] }: InputSchema): readonly Choice[] => values.map((id) => ({ id, term: terms[id] ?? id }));

/** A whole number, known with every key; empty is none. */
function WholeNumber({ value, onChange, ...field }: Omit<TextFieldProps, 'value' | 'onChange'> & { readonly value: number | undefined; readonly onChange: (value: number | undefined) => void }) {
  const type = (text: string): void => {
    const digits = text.replaceAll(/\D/g, '').slice(0, MOST_DIGITS);
    onChange(digits === '' ? undefined : Number(digits));
  };
  return <TextField {...field} inputMode="numeric" value={value === undefined ? '' : String(value)} onChange={type} />;
}

/** The fields of an object, in the order of its schema. */
export function SchemaFields({ schema, value, onChange, choices, path, errors, hidden = [] }: Omit<FieldOf<Fields>, 'isRequired'> & {
  readonly hidden?: readonly string[];
}) {
  const change = (name: string, next: unknown): void => {
    const { [name]: _, ...others } = value;
    onChange(next === undefined ? others : { ...others, [name]: next });
  };
  return Object.entries(schema.properties ?? {}).filter(([name]) => !hidden.includes(name)).map(([name, field]) => (
    <SchemaField
      key={name} schema={field} value={value[name]} onChange={(next) => change(name, next)} choices={choices} path={`${path}.${name}`} errors={errors}
      isRequired={schema.required?.includes(name) ?? false}
    />
  ));
}

/** One of several forms (표결 방법, 시행일): first which, then its own fields. */
function VariantField({ schema, value, onChange, choices, path, errors, isRequired }: FieldOf) {
  const variants = schema.oneOf ?? [];
  const tag = Object.entries(variants[0]?.properties ?? {}).find(([, field]) => field.const !== undefined)?.[0] ?? 'kind';
  const idOf = (variant: InputSchema): string => variant.properties?.[tag]?.const ?? '';
  const current = value as Fields | undefined;
  const chosen = variants.find((variant) => idOf(variant) === current?.[tag]);
  const pick = (id: string): void => {
    const fields = Object.keys(variants.find((variant) => idOf(variant) === id)?.properties ?? {});
    const kept = Object.fromEntries(Object.entries(current ?? {}).filter(([name]) => fields.includes(name)));
    onChange(id === '' ? undefined : { ...kept, [tag]: id });
  };
  const none = isRequired ? [] : [{ id: '', term: '적지 않음' }];
  return (
    <div className="variant" role="group" aria-label={schema.title}>
      <Select
        label={variants[0]?.properties?.[tag]?.title ?? schema.title ?? ''} choices={[...none, ...variants.map((one) => ({ id: idOf(one), term: one.title ?? '' }))]}
        value={chosen ? idOf(chosen) : null} onChange={pick} isRequired={isRequired} error={errors.get(`${path}.${tag}`) ?? errors.get(path)}
      />
      {chosen && <SchemaFields schema={chosen} value={current ?? {}} onChange={onChange} choices={choices} path={path} errors={errors} hidden={[tag]} />}
    </div>
  );
}

/** A part that is filled as a whole or not at all (대기 기간 전 상정). */
function PartField({ schema, value, onChange, choices, path, errors, isRequired }: FieldOf) {
  const isOpen = isRequired || value !== undefined;
  return (
    <fieldset className="variant">
      <legend>{schema.title}</legend>
      {schema.description !== undefined && <p className="hint">{schema.description}</p>}
      {!isRequired && (
        <Button size="small" onPress={() => onChange(isOpen ? undefined : {})}>{isOpen ? '지우기' : '적기'}</Button>
      )}
      {isOpen && <SchemaFields schema={schema} value={(value ?? {}) as Fields} onChange={onChange} choices={choices} path={path} errors={errors} />}
    </fieldset>
  );
}

function ListField({ schema, value, onChange, choices, path, errors, isRequired }: FieldOf) {
  const offered = schema.choices && choices[schema.choices];
  const of = (value as readonly string[] | undefined) ?? [];
  const common = { label: schema.title ?? '', hint: schema.description, error: errors.get(path), isRequired };
  // An empty list is a list: what nobody chose is still told where it has to be.
  const change = (next: readonly string[]): void => onChange(next.length === 0 && !isRequired ? undefined : next);
  if (offered) return <ChooseMany {...common} unit={schema.choices === 'member' ? '명' : '개'} choices={offered} value={of} onChange={change} />;
  if (schema.items?.format === 'date') return <DaysField {...common} value={of} onChange={change} />;
  return <TextField {...common} hint={`${schema.description ?? ''} 한 줄에 하나씩 적습니다.`.trim()} lines={LONG_LINES} value={of.join('\n')} onChange={(text) => change(text.split('\n').filter((line) => line.trim() !== ''))} />;
}

function TextualField({ schema, value, onChange, choices, path, errors, isRequired }: FieldOf) {
  const common = { label: schema.title ?? '', hint: schema.description, error: errors.get(path), isRequired };
  const text = typeof value === 'string' ? value : undefined;
  const offered = schema.choices && choices[schema.choices];
  if (schema.enum) {
    const known = offered ? termsOf(schema).filter(({ id }) => offered.some((one) => one.id === id)) : termsOf(schema);
    return <ChooseOne {...common} choices={known} value={text} onChange={onChange} />;
  }
  // Whoever speaks or acts need not be a member: a name may be typed.
  if (offered && schema.choices === 'member') return <FindOne {...common} choices={offered} value={text} onChange={onChange} isFree />;
  if (offered) return <ChooseOne {...common} choices={offered} value={text} onChange={onChange} />;
  if (schema.format === 'date') return <DayField {...common} value={text} onChange={onChange} />;
  if (isClock(schema)) return <TimeField {...common} hint={common.hint ?? CLOCK} value={text} onChange={onChange} />;
  return <TextField {...common} lines={schema.long === true ? LONG_LINES : 1} value={text ?? ''} onChange={(next) => onChange(next === '' ? undefined : next)} />;
}

/** One field of an act, made from its schema alone. */
export function SchemaField(of: FieldOf) {
  const { schema, value, onChange, choices, path, errors, isRequired } = of;
  const label = schema.title ?? '';
  const offered = schema.choices && choices[schema.choices];
  if (schema.oneOf) return <VariantField {...of} />;
  const nullable = schema.anyOf?.find(({ type }) => type !== 'null');
  if (nullable) {
    const text = { ...nullable, title: schema.title, description: schema.description };
    return <TextualField {...of} schema={text} isRequired={false} value={value ?? undefined} onChange={(next) => onChange(next ?? null)} />;
  }
  switch (schema.type) {
    // What has no fields of its own yet (the content of a correction) is shown when it has.
    case 'object': return schema.properties ? <PartField {...of} /> : null;
    case 'array': return schema.items?.type === 'object' ? <RowsField {...of} /> : <ListField {...of} />;
    case 'boolean': return (
      <div className="field">
        <Checkbox isSelected={value === true || (value === undefined && schema.default === true)} onChange={onChange}>{label}</Checkbox>
        {schema.description !== undefined && <span className="hint">{schema.description}</span>}
        {errors.has(path) && <span className="field-error">{errors.get(path)}</span>}
      </div>
    );
    case 'integer': case 'number':
      if (offered) {
        return <ChooseOne label={label} hint={schema.description} error={errors.get(path)} isRequired={isRequired} choices={offered}
          value={value === undefined ? undefined : String(value)} onChange={(id) => onChange(id === undefined ? undefined : Number(id))} />;
      }
      return <WholeNumber label={label} hint={schema.description} error={errors.get(path)} isRequired={isRequired}
        value={typeof value === 'number' ? value : undefined} onChange={onChange} />;
    case 'string': case 'null': case undefined: return <TextualField {...of} />;
  }
}
