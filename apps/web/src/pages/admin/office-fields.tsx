import { useMe } from '../../app/session.js';
import { Select } from '../../ui/fields.js';
import { committeeChoices, type Roles } from './roles.js';
import { Day } from './parts.js';

export interface OfficeDraft { readonly role: string | null; readonly committee: string | null; readonly from: string; readonly to: string }

export const NO_OFFICE: OfficeDraft = { role: null, committee: null, from: '', to: '' };

/** Whether enough is chosen: an office of a committee needs its committee. */
export const isWhole = ({ role, committee }: OfficeDraft, roles: Roles | undefined): boolean =>
  role !== null && (committee !== null || roles?.items.find(({ id }) => id === role)?.ofCommittee !== true);

/** What is sent of a draft: empty fields are left out. */
export const officeOf = ({ role, committee, from, to }: OfficeDraft, roles: Roles | undefined): object => ({
  role, ...(roles?.items.find(({ id }) => id === role)?.ofCommittee === true && { committee }), ...(from !== '' && { from }), ...(to !== '' && { to }),
});

/** An office with its committee and its days. */
export function OfficeFields({ draft, roles, onChange }: { readonly draft: OfficeDraft; readonly roles: Roles | undefined; readonly onChange: (draft: OfficeDraft) => void }) {
  const { council } = useMe();
  const ofCommittee = roles?.items.find(({ id }) => id === draft.role)?.ofCommittee === true;
  return (
    <div className="form-row">
      <Select label="직위" choices={roles?.items ?? []} value={draft.role} onChange={(role) => onChange({ ...draft, role })} />
      {ofCommittee && <Select label="위원회" choices={committeeChoices(council)} value={draft.committee} onChange={(committee) => onChange({ ...draft, committee })} isRequired />}
      <Day label="시작하는 날" value={draft.from} onChange={(from) => onChange({ ...draft, from })} />
      <Day label="끝나는 날" value={draft.to} onChange={(to) => onChange({ ...draft, to })} />
    </div>
  );
}
