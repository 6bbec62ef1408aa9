import { Button } from '../button.js';
import { SchemaFields, type FieldOf } from './schema-field.js';

type Row = Readonly<Record<string, unknown>>;

/** Rows of a table, each with the same fields (신·구조문대비표). */
export function RowsField({ schema, value, onChange, choices, path, errors }: FieldOf) {
  const rows = (value as readonly Row[] | undefined) ?? [];
  const { items } = schema;
  if (!items) return null;
  const change = (next: readonly Row[]): void => onChange(next.length === 0 ? undefined : next);
  return (
    <fieldset className="variant">
      <legend>{schema.title}</legend>
      {rows.map((row, nth) => (
        // Rows have no name of their own; they are only added at the end and taken away.
        <div key={nth} className="variant" role="group" aria-label={`${schema.title ?? ''} ${nth + 1}째 줄`}>
          <SchemaFields
            schema={items} value={row} choices={choices} path={`${path}.${nth}`} errors={errors}
            onChange={(next) => change(rows.map((other, at) => (at === nth ? next as Row : other)))}
          />
          <Button size="small" onPress={() => change(rows.filter((_, at) => at !== nth))}>{nth + 1}째 줄 빼기</Button>
        </div>
      ))}
      <Button size="small" onPress={() => change([...rows, {}])}>줄 더하기</Button>
    </fieldset>
  );
}
