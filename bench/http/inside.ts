import { Server, type ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { quantile } from '../measure.ts';

/**
 * Imported into an app before it starts: times each request from its arrival in the process to its answer's
 * beginning, so that what else the machine does on the way does not count. Prints the median on SIGUSR2.
 */
let times: number[] = [];

const { emit } = Server.prototype;
Server.prototype.emit = function (this: Server, name: string, ...rest: unknown[]) {
  const [, response] = rest as [unknown, ServerResponse?];
  if (name === 'request' && response !== undefined) {
    const began = performance.now();
    const { writeHead } = response;
    response.writeHead = function (this: ServerResponse, ...head: unknown[]) {
      times.push(performance.now() - began);
      return Reflect.apply(writeHead, this, head);
    } as typeof writeHead;
  }
  return Reflect.apply(emit, this, [name, ...rest]);
} as typeof emit;

process.on('SIGUSR2', () => {
  console.log(JSON.stringify({ inside: quantile(times, 0.5) }));
  times = [];
});
