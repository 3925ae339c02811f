import type { Kernel } from '../kernel.ts';
import type { JsonObject } from '../state/wire.ts';
import { ApiError, Args, type Method } from './method.ts';
import { METHODS } from './registry.ts';

/** What goes back to the client; null means that the connection breaks without an answer. */
export interface CallAnswer {
  status: number;
  headers: Record<string, string>;
  body: JsonObject | string;
}

/** One call of a Web API method, as it came. */
export interface Call {
  method: string;
  token: string | null;
  args: JsonObject;
}

/** Runs a call, with whatever fault is planned for it, and notes it in the journal. */
export async function answerCall(kernel: Kernel, call: Call): Promise<CallAnswer | null> {
  const fault = kernel.faults.takeCall(call.method);
  switch (fault?.kind) {
    case 'rate-limit':
      return noted(kernel, call, {
        status: 429,
        headers: { 'retry-after': String(fault.retryAfter) },
        body: { ok: false, error: 'ratelimited' },
      });
    case 'status':
      return noted(kernel, call, { status: fault.status, headers: {}, body: 'non disponibile' });
    case 'error':
      return noted(kernel, call, { status: 200, headers: {}, body: { ok: false, error: fault.code } });
    case 'cut':
      noted(kernel, call, { status: 0, headers: {}, body: 'cut' });
      return null;
    case 'cut-after':
      noted(kernel, call, await run(kernel, call));
      return null;
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
  }
  return noted(kernel, call, await run(kernel, call));
}

async function run(kernel: Kernel, call: Call): Promise<CallAnswer> {
  try {
    const method = METHODS.get(call.method);
    if (method === undefined) throw new ApiError('unknown_method');
    authorize(kernel, call, method);
    const result = await method.run(kernel, new Args(call.args));
    return { status: 200, headers: scopeHeader(kernel), body: { ok: true, ...structuredClone(result) } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: 200, headers: scopeHeader(kernel), body: refusal(error) };
  }
}

function authorize(kernel: Kernel, call: Call, method: Method): void {
  const { credentials, config, faults } = kernel;
  if (call.token === null) throw new ApiError('not_authed');
  if (faults.tokenRevoked) throw new ApiError('token_revoked');
  const wanted = method.token === 'app' ? credentials.appToken : credentials.botToken;
  const other = method.token === 'app' ? credentials.botToken : credentials.appToken;
  if (call.token === other) throw new ApiError('not_allowed_token_type');
  if (call.token !== wanted) throw new ApiError('invalid_auth');
  if (method.token === 'app' || method.scopes.length === 0 || config.scopes === null) return;
  const { scopes } = config;
  if (!method.scopes.some((scope) => scopes.includes(scope))) {
    throw new ApiError('missing_scope', [], { needed: method.scopes.join(','), provided: scopes.join(',') });
  }
}

function refusal(error: ApiError): JsonObject {
  if (error.messages.length === 0) return { ok: false, error: error.code, ...error.extra };
  return {
    ok: false,
    error: error.code,
    ...(error.code === 'invalid_blocks' ? { errors: error.messages } : {}),
    response_metadata: { messages: error.messages.map((message) => `[ERROR] ${message}`) },
  };
}

function scopeHeader(kernel: Kernel): Record<string, string> {
  return kernel.config.scopes === null ? {} : { 'x-oauth-scopes': kernel.config.scopes.join(',') };
}

function noted(kernel: Kernel, call: Call, answer: CallAnswer): CallAnswer {
  const body = typeof answer.body === 'string' ? { ok: false, error: null } : answer.body;
  kernel.journal.append({
    kind: 'call',
    method: call.method,
    args: call.args,
    status: answer.status,
    ok: body.ok === true,
    error: typeof body.error === 'string' ? body.error : null,
  });
  return answer;
}
