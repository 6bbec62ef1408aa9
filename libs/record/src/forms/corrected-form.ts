import { inputSchemaOf, told, type DefaultInput, type InputSchema } from '@uian/domain';
import { FACT_TERMS, isBillActId, isMeetingActId, type ActId, type RecordActId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { eventsOf } from '../events.js';

/**
 * The form of a correction (정정) of one event: the fields of the act that is corrected, filled with what stands there now.
 * A consequence has no input of its own; only its day can be corrected.
 */
export async function correctedForm(
  dataSource: DataSource, act: RecordActId, stream: string, sequence: number,
): Promise<{ schema: InputSchema; defaults: DefaultInput }> {
  const schema = inputSchemaOf(act);
  const fact = told((await eventsOf(dataSource, stream)).map(({ event }) => event)).find((event) => event.sequence === sequence);
  const { input: any, ...others } = schema.properties ?? {};
  if (!fact || !(isBillActId(fact.type) || isMeetingActId(fact.type))) return { schema: { ...schema, properties: others }, defaults: { sequence } };
  const own = inputSchemaOf(fact.type as ActId);
  const fields = Object.keys(own.properties ?? {});
  return {
    schema: { ...schema, properties: { ...others, input: { ...own, title: `${any?.title ?? ''}: ${FACT_TERMS[fact.type]}` } } },
    defaults: { sequence, day: fact.day, input: Object.fromEntries(Object.entries(fact.payload).filter(([field]) => fields.includes(field))) },
  };
}
