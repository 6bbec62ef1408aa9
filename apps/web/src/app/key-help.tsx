import { Dialog } from '../ui/dialog.js';
import type { PageDefinition } from './page.js';

/** The keys that work everywhere (단축키). */
export function KeyHelp({ pages, isOpen, onClose }: {
  readonly pages: readonly PageDefinition[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title="단축키" isOpen={isOpen} onClose={onClose}>
      <dl className="keys">
        <dt><kbd>/</kbd></dt><dd>찾기</dd>
        <dt><kbd>?</kbd></dt><dd>단축키 보기</dd>
        {pages.map(({ path, title, menu }) => (
          <div key={path}><dt><kbd>g</kbd> <kbd>{menu!.key}</kbd></dt><dd>{title}</dd></div>
        ))}
      </dl>
    </Dialog>
  );
}
