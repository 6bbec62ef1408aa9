/** What an act is done to, and the addresses of the API that belong to it. */
export type ActTarget =
  | { readonly kind: 'bill'; readonly id: string }
  | { readonly kind: 'meeting'; readonly id: string }
  | { readonly kind: 'calendar' }
  /** An act that begins a bill or a meeting. */
  | { readonly kind: 'new-bill' | 'new-meeting' }
  /** One act on several bills, all or none (일괄). */
  | { readonly kind: 'bills'; readonly ids: readonly string[] };

interface Addresses {
  readonly form: string;
  readonly act: string;
  readonly preview: string;
  /** Under which a draft is kept. */
  readonly key: string;
  /** What is read to see whether somebody was first. */
  readonly stream?: string;
}

export function addressesOf(target: ActTarget, act: string): Addresses {
  switch (target.kind) {
    case 'bill': return under(`/api/bills/${target.id}`, act, `bill/${target.id}`);
    case 'meeting': return under(`/api/meetings/${target.id}`, act, `meeting/${target.id}`);
    case 'calendar': return { ...under('/api/calendar', act, 'calendar'), stream: undefined };
    case 'new-bill': return { form: `/api/bills/acts/${act}`, act: '/api/bills', preview: '/api/bills/preview', key: `new/${act}` };
    case 'new-meeting': return { form: `/api/meetings/acts/${act}`, act: '/api/meetings', preview: '/api/meetings/preview', key: `new/${act}` };
    case 'bills': return {
      form: `/api/bills/${target.ids[0]}/acts/${act}`, act: '/api/bills/acts', preview: '/api/bills/acts/preview', key: `bills/${act}` };
  }
}

const under = (path: string, act: string, key: string): Addresses =>
  ({ form: `${path}/acts/${act}`, act: `${path}/acts`, preview: `${path}/acts/preview`, key: `${key}/${act}`, stream: path });
