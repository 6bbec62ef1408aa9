import { useCallback, useEffect, useRef, useState } from 'react';
import type { ApiProblem } from '../api/client.js';
import { newCommandId } from '../api/command-id.js';
import { readAgain } from '../api/reading.js';
import { upload, type FileToSend } from '../api/upload.js';

/** A file on its way (올리는 중). */
export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly state: 'waiting' | 'sending' | 'done' | 'failed';
  /** Part that is sent, 0 to 1. */
  readonly part: number;
  /** What went wrong, in a sentence. */
  readonly error?: string;
  /** Sent again it may go through. */
  readonly again?: boolean;
}

export type Chosen = Omit<FileToSend, 'commandId'>;

/** Sends files one after the other, in the order in which they were chosen; tells how far each one is. */
export function useUploads(path: string, onDone?: () => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const files = useRef(new Map<string, Chosen>());
  const line = useRef<Promise<void>>(Promise.resolve());
  const leaving = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);

  const change = useCallback((id: string, to: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...to } : one))), []);

  const sendOne = useCallback(async (id: string): Promise<void> => {
    const chosen = files.current.get(id);
    if (!chosen || leaving.current.signal.aborted) return;
    change(id, { state: 'sending', part: 0, error: undefined });
    try {
      // The same id again, where the line broke before the answer came: it is attached once.
      await upload(path, { ...chosen, commandId: id }, (part) => change(id, { part }), leaving.current.signal);
      files.current.delete(id);
      change(id, { state: 'done', part: 1 });
      await readAgain();
      onDone?.();
    } catch (error) {
      const { message, status } = error as ApiProblem;
      change(id, { state: 'failed', error: message, again: status === 0 || status >= 500 });
    }
  }, [path, change, onDone]);

  const queue = useCallback((id: string): void => {
    line.current = line.current.then(() => sendOne(id));
  }, [sendOne]);

  const add = useCallback((chosen: Chosen, fault?: string): void => {
    const id = newCommandId();
    const { name, size } = chosen.file;
    setUploads((all) => [...all, { id, name, size, part: 0, state: fault === undefined ? 'waiting' : 'failed', error: fault }]);
    if (fault !== undefined) return;
    files.current.set(id, chosen);
    queue(id);
  }, [queue]);

  const again = useCallback((id: string): void => {
    change(id, { state: 'waiting' });
    queue(id);
  }, [change, queue]);

  const forget = useCallback((id: string): void => {
    files.current.delete(id);
    setUploads((all) => all.filter((one) => one.id !== id));
  }, []);

  return { uploads, add, again, forget };
}
