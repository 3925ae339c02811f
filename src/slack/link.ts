import type { Receiver } from '@slack/bolt';

/** The way events come in: Socket Mode or HTTP. */
export interface Link {
  receiver: Receiver;
  /** Resolves when events can come in; rejects with StartError when they never will. */
  start(): Promise<void>;
  /** Lets nothing more in. */
  stop(): Promise<void>;
  isConnected(): boolean;
}

/** The bot cannot start; the message is for the operator and says what to do. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
  }
}

/** Slack's word for a refused call ("invalid_auth"); null when it was no refusal. */
export function refusalCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('data' in error)) return null;
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('error' in data)) return null;
  return typeof data.error === 'string' ? data.error : null;
}
