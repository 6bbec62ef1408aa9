import type { ActReply } from '@uian/api';
import type { ViolationView } from '@uian/record';
import { Button, type ButtonProps } from '../button.js';
import { WhyNot } from '../why-not.js';
import { openAct } from './act-host.js';
import type { ActTarget } from './target.js';

/** What a button has to know of an act: `ActionView` has it all. */
export interface ActToDo {
  readonly act: { readonly id: string; readonly term: string };
  readonly violations?: readonly ViolationView[];
  readonly allowedFrom?: string | null;
}

/**
 * A button that opens an act (행위 단추). One that cannot be pressed says why beside it, before it is pressed; who may keep what
 * broke a rule finds the way to that in the dialog, so that `openAnyway` leaves it pressable.
 */
export function ActButton({ target, todo, onDone, given, look, size, openAnyway = false, label }: {
  readonly target: ActTarget;
  readonly todo: ActToDo;
  readonly onDone?: (reply: ActReply) => void;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly look?: ButtonProps['look'];
  readonly size?: ButtonProps['size'];
  readonly openAnyway?: boolean;
  /** Where the word of the act alone does not say it. */
  readonly label?: string;
}) {
  const { act, violations = [], allowedFrom } = todo;
  const isBarred = violations.length > 0;
  return (
    <div className="act-button">
      <Button look={look} size={size} isDisabled={isBarred && !openAnyway} onPress={() => openAct({ target, act, given, onDone })}>{label ?? act.term}</Button>
      {isBarred && (
        <details className="act-why">
          <summary>왜 안 되나요?</summary>
          <WhyNot violations={violations} allowedFrom={allowedFrom} />
        </details>
      )}
    </div>
  );
}
