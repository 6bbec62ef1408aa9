import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { PageDefinition } from './page.js';

/** A second key counts as part of a pair for so long. */
const PAIR_MS = 1_500;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** `g` then a letter goes to a page, `/` to the search field of the page, `?` shows the keys. Not while somebody types. */
export function useKeys(pages: readonly PageDefinition[], help: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    let going = 0;
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      // The physical key: letters are letters whatever the input method makes of them.
      const letter = event.code.startsWith('Key') ? event.code.slice(3).toLowerCase() : '';
      const page = Date.now() - going < PAIR_MS ? pages.find(({ menu }) => menu?.key === letter) : undefined;
      going = letter === 'g' && !page ? Date.now() : 0;
      if (page) {
        event.preventDefault();
        void navigate({ to: page.path });
      } else if (event.key === '/') {
        const search = document.querySelector<HTMLInputElement>('input[type=search]');
        if (search) event.preventDefault();
        search?.focus();
      } else if (event.key === '?') {
        help();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [pages, navigate, help]);
}
