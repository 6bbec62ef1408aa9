import type { RecordedEvent } from './event.js';
import type { RecordInputs } from './commands/record-commands.js';
import { told } from './told.js';
import { inputOf, type RuleContext } from './rules/rule.js';

/** What a correction asks for, and the event that it is about as that reads now; nothing where no correction is judged. */
export function correctedEvent(context: RuleContext): {
  readonly input: RecordInputs['bill.correct']; readonly facts: readonly RecordedEvent[]; readonly event: RecordedEvent | undefined;
} | undefined {
  const input = inputOf(context, 'bill.correct', 'meeting.correct');
  if (!input || !context.history) return undefined;
  const facts = told(context.history.events);
  return { input, facts, event: facts.find(({ sequence }) => sequence === input.sequence) };
}
