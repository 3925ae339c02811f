import type { ThreadMemory } from '../../thread.ts';
import type { Library } from '../select.ts';
import { continued } from './asked-again.ts';
import { withNumberAs } from './earlier.ts';
import { oneOfShown } from './one-of-shown.ts';
import { placeWhere } from './pointed-place.ts';
import type { Reading } from './reading.ts';
import { onlyNumbers, saidOfShown } from './said-of-shown.ts';
import { sideBySide } from './side-by-side.ts';
import { aloneTurn, askedTurn, type Turn, turnOf, withoutSignals } from './turn.ts';

/** A turn whose form says by itself that it goes on from the one before: null where it is none of these. */
export function tiedTurn(said: Reading, memory: ThreadMemory, library: Library): Turn | null {
  const sides = sideBySide(said, memory);
  if (sides) return sides;
  const place = placeWhere(said, memory, library);
  if (place) return turnOf(withoutSignals(said, [place.head, 'rest']), place.where);
  const ofShown = saidOfShown(said, memory, library);
  if (ofShown) {
    const turn = askedTurn(ofShown.query, said);
    return { ...turn, reading: { ...turn.reading, unknown: [...said.unknown, ...ofShown.leftAside] } };
  }
  const one = oneOfShown(said, memory, library);
  if (one) return askedTurn(one, said);
  const going = continued(said, memory);
  if (going) return askedTurn(going, said);
  const figures = withNumberAs(said, memory) === said ? onlyNumbers(said, memory, library) : null;
  if (figures === null) return null;
  return figures === 'unclear' ? { ...aloneTurn(said), beyond: true } : askedTurn(figures, said);
}
