import { Navigate, useLocation } from '@tanstack/react-router';

/** Leads to the sign-in page, which leads back here afterwards. */
export function GoToSignIn() {
  const { href } = useLocation();
  return <Navigate to="/sign-in" search={(href === '/' ? {} : { then: href }) as never} replace />;
}
