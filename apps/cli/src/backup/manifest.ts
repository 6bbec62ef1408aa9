import { z } from 'zod';

/** What a backup says of itself (명세): the last entry of the archive, written when everything else is in it. */
export const MANIFEST = z.strictObject({
  format: z.literal('uian-backup-1'),
  /** Instant (UTC) of the snapshot, ISO. */
  takenAt: z.string(),
  /** Every migration that the database had, in order. */
  migrations: z.array(z.string()).min(1),
  /** In the order in which they can be put back. */
  tables: z.array(z.strictObject({
    schema: z.string(), name: z.string(), columns: z.array(z.string()), rows: z.number().int().min(0),
    /** SHA-256 of the entry, hexadecimal. */
    sha256: z.string(), bytes: z.number().int().min(0),
  })),
});

export type Manifest = z.infer<typeof MANIFEST>;

export const MANIFEST_ENTRY = 'manifest.json';
export const entryOf = ({ schema, name }: { schema: string; name: string }): string => `tables/${schema}.${name}.copy`;
