import { normalize } from '../../language/normalize.ts';
import type { Corpus } from '../corpus.ts';
import type { Editors } from '../editors.ts';
import { errorAt, type Finding } from './finding.ts';

/** Who is named for a centre that no row has may enter nothing, and does not know why. */
export function editorFindings(editors: Editors, { years }: Pick<Corpus, 'years'>): Finding[] {
  const known = new Set(
    [...years.values()].flatMap(({ printed }) =>
      printed.flatMap(({ centres }) => centres.map(({ name }) => normalize(name))),
    ),
  );
  return editors.flatMap(({ centre }, at) =>
    known.has(normalize(centre))
      ? []
      : [
          errorAt(
            `curated/editors.json entry ${at + 1}`,
            `names "${centre}", a centre of no row; write it as answers do`,
          ),
        ],
  );
}
