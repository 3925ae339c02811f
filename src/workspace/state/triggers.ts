/** A trigger opens one modal within three seconds of the interaction that gave it. */
const LIFETIME = 3000;

export type TriggerState = 'valid' | 'expired' | 'used' | 'unknown';

interface Trigger {
  user: string;
  issued: number;
  used: boolean;
}

/** Issues and checks `trigger_id`s. */
export class Triggers {
  readonly #now: () => Date;
  readonly #triggers = new Map<string, Trigger>();
  #count = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  issue(user: string): string {
    this.#count += 1;
    const id = `${this.#count}.trigger.${user}`;
    this.#triggers.set(id, { user, issued: this.#now().getTime(), used: false });
    return id;
  }

  /** Uses a trigger up; the user it belongs to is set when it was valid. */
  use(id: string): { state: 'valid'; user: string } | { state: Exclude<TriggerState, 'valid'> } {
    const trigger = this.#triggers.get(id);
    if (trigger === undefined) return { state: 'unknown' };
    if (trigger.used) return { state: 'used' };
    if (this.#now().getTime() - trigger.issued > LIFETIME) return { state: 'expired' };
    trigger.used = true;
    return { state: 'valid', user: trigger.user };
  }
}
