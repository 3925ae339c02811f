/** What Slack knows an event by: its own id, or the moment of a command or a click; null where there is none. */
export function eventKey(body: object): string | null {
  if ('event_id' in body && typeof body.event_id === 'string') return `event:${body.event_id}`;
  if ('trigger_id' in body && typeof body.trigger_id === 'string') return `trigger:${body.trigger_id}`;
  return null;
}
