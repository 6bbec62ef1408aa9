import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';

interface Described {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with it, in a sentence; shown and read out. */
  readonly error?: string;
}

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'>, Described {
  readonly lines?: number;
  readonly placeholder?: string;
}

/** A line of text, or several. */
export function TextField({ label, hint, error, lines = 1, placeholder, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} className="field" isInvalid={error !== undefined || props.isInvalid === true}>
      <Label>{label}{props.isRequired === true && <span className="required"> (필수)</span>}</Label>
      {lines > 1 ? <TextArea className="input" rows={lines} placeholder={placeholder} /> : <Input className="input" placeholder={placeholder} />}
      {hint !== undefined && <Text slot="description" className="hint">{hint}</Text>}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}

export interface Choice {
  readonly id: string;
  readonly term: string;
}

/** One of several choices. */
export function Select({ label, hint, error, choices, value, onChange, placeholder = '고르세요', isRequired }: Described & {
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
}) {
  return (
    <AriaSelect
      className="field" value={value} onChange={(key) => { if (key !== null) onChange(String(key)); }} placeholder={placeholder}
      isRequired={isRequired} isInvalid={error !== undefined}
    >
      <Label>{label}{isRequired === true && <span className="required"> (필수)</span>}</Label>
      <AriaButton className="input select-button"><SelectValue /><span aria-hidden="true">▾</span></AriaButton>
      {hint !== undefined && <Text slot="description" className="hint">{hint}</Text>}
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover">
        <ListBox className="options">
          {choices.map(({ id, term }) => <ListBoxItem key={id} id={id} textValue={term} className="option">{term}</ListBoxItem>)}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** Yes or no. */
export function Checkbox({ children, isSelected, onChange }: {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
}) {
  return (
    <AriaCheckbox className="checkbox" isSelected={isSelected} onChange={onChange}>
      {({ isSelected: on }) => <><span className="check" aria-hidden="true">{on ? '✓' : ''}</span>{children}</>}
    </AriaCheckbox>
  );
}
