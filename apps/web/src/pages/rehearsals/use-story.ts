import type { RehearsalLine, RehearsalView } from '@uian/record';
import { useEffect, useState } from 'react';

interface Heard { readonly lines: readonly RehearsalLine[]; readonly rehearsal: RehearsalView }

export interface Story {
  readonly lines: readonly RehearsalLine[];
  readonly rehearsal: RehearsalView | undefined;
}

const NOTHING: Story = { lines: [], rehearsal: undefined };

/** Whether a rehearsal has not come to its end. */
export const isGoingOn = (rehearsal: RehearsalView | undefined): boolean => rehearsal?.status === 'asked' || rehearsal?.status === 'running';

/** The story of a rehearsal, from its first line, as it goes on. */
export function useStory(id: string | undefined): Story {
  const [story, setStory] = useState<Story & { readonly of?: string }>(NOTHING);
  useEffect(() => {
    if (id === undefined) return undefined;
    setStory(NOTHING);
    const source = new EventSource(`/api/rehearsals/${id}/live`);
    source.addEventListener('story', ({ data }: MessageEvent<string>) => {
      const { lines, rehearsal } = JSON.parse(data) as Heard;
      setStory((before) => {
        // A connection that was lost begins the story again from its first line.
        const last = before.lines.at(-1)?.nth ?? 0;
        return { rehearsal, lines: [...before.lines, ...lines.filter(({ nth }) => nth > last)], of: id };
      });
      if (!isGoingOn(rehearsal) && lines.length === 0) source.close();
    });
    return () => source.close();
  }, [id]);
  return story.of === id ? story : NOTHING;
}
