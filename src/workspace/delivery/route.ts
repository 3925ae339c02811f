import type { Faults } from '../faults.ts';
import { HttpTransport } from './http.ts';
import type { Transport } from './parcel.ts';

interface Parts {
  socket: Transport;
  faults: Faults;
  signingSecret: string;
  /** Milliseconds that the app has to acknowledge. */
  timeout: number;
}

/** Which way the app is reached: Socket Mode, until it has a request URL. */
export class Route {
  readonly #parts: Parts;
  #current: Transport;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#current = parts.socket;
  }

  get current(): Transport {
    return this.#current;
  }

  /** Sets the request URL if the app behind it answers Slack's challenge; false if it doesn't. */
  async setUrl(url: string): Promise<boolean> {
    const { faults, signingSecret, timeout } = this.#parts;
    const http = new HttpTransport({ url, signingSecret, faults, timeout });
    if (!(await http.verifyUrl())) return false;
    this.#current = http;
    return true;
  }
}
