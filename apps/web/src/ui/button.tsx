import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';

type Look = 'primary' | 'secondary' | 'danger' | 'plain';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly look?: Look;
  readonly size?: 'small' | 'medium';
}

/** A button; one primary a place. */
export function Button({ look = 'secondary', size = 'medium', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`button ${look} ${size}`} />;
}

/** A link that looks like a button. */
export function ButtonLink({ look = 'secondary', children, ...props }: LinkProps & { readonly look?: Look; readonly children: ReactNode }) {
  return <Link {...props} className={`button ${look}`}>{children}</Link>;
}
