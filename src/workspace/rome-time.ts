// Swedish times are ISO times, but for the space.
const WALL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Rome',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The moment at which clocks in Rome show `YYYY-MM-DDTHH:MM`; at the end of summer time, the later of the two. */
export function momentInRome(wall: string): Date {
  const asIfUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asIfUtc)) return new Date(Number.NaN);
  // The offset at that hour of UTC may be the one before or after a change: the second try is past it.
  const first = asIfUtc - offsetAt(asIfUtc);
  return new Date(asIfUtc - offsetAt(first));
}

function offsetAt(moment: number): number {
  const whole = Math.floor(moment / 1000) * 1000;
  return Date.parse(`${WALL.format(whole).replace(' ', 'T')}Z`) - whole;
}
