import type { Me } from '@uian/api';
import { createContext, useContext } from 'react';

const SessionContext = createContext<Me | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

/** Who is signed in. Only inside of the shell. */
export function useMe(): Me {
  const me = useContext(SessionContext);
  if (!me) throw new Error('useMe outside of the shell');
  return me;
}

/** Whether one of the offices held is one of these: for what is shown first, never for what is allowed. */
export const holds = ({ offices }: Me, ...roles: readonly Me['offices'][number]['role']['id'][]): boolean =>
  offices.some(({ role }) => roles.includes(role.id));
