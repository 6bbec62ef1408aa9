import pg, { type ClientBase } from 'pg';

/** A table whose rows are kept in a backup. */
export interface Table {
  readonly schema: string;
  readonly name: string;
  /** In order; what the database works out by itself is left out. */
  readonly columns: readonly string[];
}

/** Who is signed in right now, and what is counted against whom: nothing that anybody wants back. */
const NOT_KEPT = new Set(['public.migration', 'auth.session', 'auth.verification', 'auth.rateLimit']);

export const nameOf = ({ schema, name }: Pick<Table, 'schema' | 'name'>): string => `${schema}.${name}`;
export const quoted = ({ schema, name }: Pick<Table, 'schema' | 'name'>): string => `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;

const TABLES = `
  select n.nspname as schema, c.relname as name,
         array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
   where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_%'
     and a.attnum > 0 and not a.attisdropped
   group by 1, 2 order by 1, 2`;
const REFERENCES = `
  select cn.nspname || '.' || c.relname as child, pn.nspname || '.' || p.relname as parent
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace cn on cn.oid = c.relnamespace
    join pg_class p on p.oid = k.confrelid join pg_namespace pn on pn.oid = p.relnamespace
   where k.contype = 'f' and k.conrelid <> k.confrelid`;

/** Every table that a backup holds, each after those that it refers to: in this order rows can be put back. */
export async function tablesOf(client: ClientBase): Promise<readonly Table[]> {
  const { rows: all } = await client.query<Table>(TABLES);
  const { rows: references } = await client.query<{ child: string; parent: string }>(REFERENCES);
  const kept = all.filter((table) => !NOT_KEPT.has(nameOf(table)));
  const ordered: Table[] = [];
  const placed = new Set<string>(NOT_KEPT);
  while (ordered.length < kept.length) {
    const ready = kept.filter((table) => !placed.has(nameOf(table))
      && references.every(({ child, parent }) => child !== nameOf(table) || placed.has(parent)));
    if (ready.length === 0) throw new Error('tables refer to each other in a circle');
    for (const table of ready) placed.add(nameOf(table));
    ordered.push(...ready);
  }
  return ordered;
}

const SEQUENCES = `
  select n.nspname as schema, c.relname as name, a.attname as column, pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) as sequence
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
   where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') and a.attnum > 0 and not a.attisdropped
     and (a.attidentity <> '' or a.atthasdef)`;

/** Lets every counter go on behind the highest number that is taken. */
export async function advanceSequences(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ schema: string; name: string; column: string; sequence: string | null }>(SEQUENCES);
  for (const { column, sequence, ...table } of rows) {
    if (sequence === null) continue;
    await client.query(`select setval($1, coalesce(max(${pg.escapeIdentifier(column)}), 0) + 1, false) from ${quoted(table)}`, [sequence]);
  }
}
