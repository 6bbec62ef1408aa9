import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';

/** Where somebody is. Not asked of the router, whose location moves on while the page of the sign-in is being loaded. */
function wanted(): { readonly then?: string } {
  const { pathname, search, hash } = window.location;
  const href = `${pathname}${search}${hash}`;
  return href === '/' || pathname === '/sign-in' ? {} : { then: href };
}

/** Leads to the sign-in page, which leads back here afterwards. */
export function GoToSignIn() {
  const [search] = useState(wanted);
  return <Navigate to="/sign-in" search={search as never} replace />;
}
