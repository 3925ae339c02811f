import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { quantile } from '../measure.ts';
import type { StubSlack } from './stub-slack.ts';

export const SIGNING_SECRET = 'bench-signing-secret';

export interface Load {
  slack: StubSlack;
  port: number;
  questions: readonly string[];
  atOnce: number;
  /** How many questions in all. */
  count: number;
}

export interface LoadResult {
  /** ms until Slack has its 200. */
  ack: { median: number; p99: number };
  /** ms until the answer is posted. */
  answer: { median: number; p99: number };
  answersPerSecond: number;
}

let serial = 0;

/** So many people, each with one slash command at a time, who ask again as soon as they have their answer. */
export async function ask({ slack, port, questions, atOnce, count }: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const acks: number[] = [];
  const answers: number[] = [];
  let left = count;
  const person = async () => {
    while (left > 0) {
      left -= 1;
      serial += 1;
      const { url, answered } = slack.expect(`${serial}`);
      const began = performance.now();
      await post(agent, port, commandOf(questions[serial % questions.length] ?? '', url));
      acks.push(performance.now() - began);
      await answered;
      answers.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, person));
  const seconds = (performance.now() - began) / 1_000;
  agent.destroy();
  const both = (values: number[]) => ({ median: quantile(values, 0.5), p99: quantile(values, 0.99) });
  return { ack: both(acks), answer: both(answers), answersPerSecond: answers.length / seconds };
}

function commandOf(text: string, responseUrl: string): string {
  return new URLSearchParams({
    command: '/obiettivi',
    text,
    response_url: responseUrl,
    trigger_id: `bench.${serial}`,
    team_id: 'T0TEAM',
    user_id: 'U0ANNA',
    channel_id: 'C0BENCH',
    api_app_id: 'A0BENCH',
  }).toString();
}

function post(agent: Agent, port: number, body: string): Promise<void> {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path: '/slack/events',
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${signature}`,
        },
      },
      (response) => {
        response.resume().on('end', () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`a signed request was answered with ${response.statusCode}`));
        });
      },
    );
    outgoing.on('error', (error) => {
      // The app may close an idle connection just when it is used again.
      if (outgoing.reusedSocket) post(agent, port, body).then(resolve, reject);
      else reject(error);
    });
    outgoing.end(body);
  });
}
