/** Wakes one waiter, now or at its next wait. Calls while nobody waits count as one. */
export class Latch {
  #open = false;
  #waiter: (() => void) | undefined;

  release(): void {
    this.#open = true;
    this.#waiter?.();
  }

  /** Resolves when released, or after `timeoutMs`. */
  async wait(timeoutMs: number): Promise<void> {
    if (!this.#open) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, timeoutMs);
        this.#waiter = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#open = false;
    this.#waiter = undefined;
  }
}
