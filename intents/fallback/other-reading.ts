import type { Answer, Choice } from '../../src/answer/answer.ts';
import { SECTION_NAMES, THEME_NAMES } from '../../src/answer/texts.ts';
import { isPlaceAlone } from '../../src/query/reading/place-alone.ts';
import type { Reading } from '../../src/query/reading/reading.ts';
import type { Atom, Where } from '../../src/query/where.ts';
import * as texts from './texts.ts';

/** "Camera Arbitrale" after missed targets was asked of these: how it goes as a whole is a click away. */
export function otherReading(answer: Answer, reading: Reading, kept: Where): Answer {
  if (kept.length === 0 || answer.intent === 'summary' || !isPlaceAlone(reading)) return answer;
  const offered = reading.where.flatMap(({ anyOf }) => anyOf.flatMap(choiceOf));
  return { ...answer, suggestions: [...offered, ...answer.suggestions] };
}

function choiceOf(atom: Atom): Choice[] {
  const place =
    atom.facet === 'centre'
      ? atom.name
      : atom.facet === 'theme'
        ? THEME_NAMES[atom.theme]
        : atom.facet === 'section'
          ? SECTION_NAMES[atom.section]
          : null;
  const question = place === null ? null : texts.summaryOf(place);
  return question === null ? [] : [{ label: question, question }];
}
