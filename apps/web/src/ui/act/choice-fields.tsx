import { useState, type Key } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { count } from '../../text/counts.js';
import { Button } from '../button.js';
import { Checkbox, Select, type Choice } from '../fields.js';

interface Described {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly isRequired?: boolean;
  readonly choices: readonly Choice[];
}

/** So many are seen at a glance; more are found by typing. */
const AT_A_GLANCE = 12;

/** One of many, found by typing a part of it; with `isFree`, anything else may be typed as well. */
export function FindOne({ label, hint, error, isRequired, choices, value, onChange, isFree = false, isAdding = false }: Described & {
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  readonly isFree?: boolean;
  /** What is found is added elsewhere, and the next is looked for. */
  readonly isAdding?: boolean;
}) {
  const termOf = (id: string | undefined): string => choices.find((one) => one.id === id)?.term ?? (isFree ? id ?? '' : '');
  const [text, setText] = useState(termOf(value));
  const type = (next: string): void => {
    setText(next);
    if (isFree) onChange(next.trim() === '' ? undefined : next);
    else if (next === '') onChange(undefined);
  };
  const pick = (key: Key | null): void => {
    if (key === null) return;
    setText(isAdding ? '' : termOf(String(key)));
    onChange(String(key));
  };
  return (
    <ComboBox
      className="field" allowsCustomValue={isFree} inputValue={text} onInputChange={type} value={value ?? null} onChange={pick} menuTrigger="focus"
      isRequired={isRequired} isInvalid={error !== undefined}
    >
      <Label>{label}{isRequired === true && <span className="required"> (필수)</span>}</Label>
      <div className="find-one"><Input className="input" /><AriaButton className="day-open" aria-label="목록 열기">▾</AriaButton></div>
      {hint !== undefined && <Text slot="description" className="hint">{hint}</Text>}
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover">
        <ListBox className="options" items={choices}>
          {({ id, term }) => <ListBoxItem id={id} textValue={term} className="option">{term}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** One of what the council offers. */
export function ChooseOne({ value, onChange, ...field }: Described & {
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}) {
  if (field.choices.length > AT_A_GLANCE) return <FindOne {...field} value={value} onChange={onChange} />;
  const none = field.isRequired === true ? [] : [{ id: '', term: '정하지 않음' }];
  return <Select {...field} choices={[...none, ...field.choices]} value={value ?? null} onChange={(id) => onChange(id === '' ? undefined : id)} />;
}

/** Several of what the council offers: boxes where there are few, else found by typing and shown as they were chosen. */
export function ChooseMany({ label, hint, error, isRequired, choices, value, onChange, unit }: Described & {
  readonly unit: string;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const toggle = (id: string, on: boolean): void => onChange(on ? [...value, id] : value.filter((other) => other !== id));
  const left = choices.filter(({ id }) => !value.includes(id));
  const few = choices.length <= AT_A_GLANCE;
  return (
    <div className="field" role="group" aria-label={label}>
      {few && <span className="label">{label}{isRequired === true && <span className="required"> (필수)</span>}</span>}
      {few && hint !== undefined && <span className="hint">{hint}</span>}
      {few && choices.map(({ id, term }) => (
        <Checkbox key={id} isSelected={value.includes(id)} onChange={(on) => toggle(id, on)}>{term}</Checkbox>
      ))}
      {few && choices.length === 0 && <span className="muted">고를 것이 없습니다.</span>}
      {!few && (
        <FindOne
          isAdding label={`${label} (${count(value.length, `${unit} 선택`)})`} hint={hint ?? '이름의 일부를 적고 골라 더합니다.'} isRequired={isRequired}
          choices={left} value={undefined} onChange={(id) => { if (id !== undefined) toggle(id, true); }}
        />
      )}
      {!few && (
        <ul className="row">
          {value.map((id) => {
            const term = choices.find((one) => one.id === id)?.term ?? id;
            return (
              <li key={id} className="chosen">
                {term}<Button look="plain" size="small" aria-label={`${term} 빼기`} onPress={() => toggle(id, false)}>✕</Button>
              </li>
            );
          })}
        </ul>
      )}
      {error !== undefined && <span className="field-error">{error}</span>}
    </div>
  );
}
