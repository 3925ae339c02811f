/** The workspace's API, as the page asks it. */

export async function ask(name, parameters) {
  return read(await fetch(`/workspace/${name}?${new URLSearchParams(parameters)}`));
}

export async function send(name, body) {
  const response = await fetch(`/workspace/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return read(response);
}

async function read(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(body.error ?? response.statusText);
  return body;
}

/** Calls `hear` with each thing that happens; resolves with how to stop, once connected. */
export function follow(user, hear, connection) {
  const stream = new EventSource(`/workspace/stream?${new URLSearchParams({ user })}`);
  stream.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
  stream.addEventListener('error', () => connection(false));
  return new Promise((resolve) => {
    stream.addEventListener('open', () => {
      connection(true);
      resolve(() => stream.close());
    });
  });
}
