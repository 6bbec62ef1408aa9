import { useNavigate, useSearch } from '@tanstack/react-router';

/** A number stands in the address as it is; as a text it would stand there in quotation marks. */
const asWritten = (value: string): string | number => (/^(0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value);

/** Filters of a list as they stand in the address: text by name. Empty values leave it. What `stays` does not scroll. */
export function useAddress<Name extends string>(): [Readonly<Partial<Record<Name, string>>>, (next: Partial<Record<Name, string>>, how?: { readonly stays: boolean }) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const texts = Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]));
  const change = (next: Partial<Record<Name, string>>, { stays } = { stays: false }): void => {
    const all = Object.entries({ ...texts, ...next }).filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [name, asWritten(value as string)] as const);
    void navigate({ to: '.', search: Object.fromEntries(all) as never, replace: true, resetScroll: !stays });
  };
  return [texts as Partial<Record<Name, string>>, change];
}
