import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/query/reading/read.ts';
import { buildVocabulary } from '../../../src/query/reading/vocabulary.ts';
import { type Atom, type Clause, is, isNot } from '../../../src/query/where.ts';
import { loadCentres } from '../../../src/report/centres.ts';
import { loadCorpus } from '../../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import { loadGlossary } from '../../../src/report/glossary.ts';
import { brief } from '../brief.ts';

const corpus = loadCorpus(PROJECT_DATA);
const vocabulary = buildVocabulary(corpus, loadCentres(PROJECT_DATA), loadGlossary(PROJECT_DATA));

/** A restriction, and one way to say it behind "obiettivi". */
interface Said {
  clause: Clause;
  words: string;
}

const said = (atom: Atom, ...ways: string[]) =>
  fc.constantFrom(...ways.map((words): Said => ({ clause: is(atom), words })));

const verdict = fc.oneof(
  said(
    { facet: 'verdict', statuses: ['met'] },
    'raggiunti',
    'centrati',
    'conseguiti',
    'andati bene',
    'che abbiamo raggiunto',
  ),
  said(
    { facet: 'verdict', statuses: ['not-met', 'partially-met'] },
    'non raggiunti',
    'mancati',
    'falliti',
    'andati male',
    'che non abbiamo raggiunto',
    'non ancora centrati',
  ),
  said(
    { facet: 'verdict', statuses: ['partially-met'] },
    'parzialmente raggiunti',
    'raggiunti solo in parte',
  ),
);

const CENTRES = [
  ...new Set(corpus.latest.indicators.flatMap((row) => row.centres.map(({ name }) => name))),
].filter(
  // The whole body, not one of its centres: asked for with other words.
  (name) => !['Tutte le Aree', 'Camera di commercio'].includes(name),
);
const centreName = fc.constantFrom(...CENTRES);
const centreOf = (name: string): Atom => ({ facet: 'centre', name });
const centre = fc.oneof(
  fc
    .tuple(centreName, fc.constantFrom('di', 'dell’area', 'del centro', 'assegnati a', 'dell’ufficio'))
    .map(([name, lead]): Said => ({ clause: is(centreOf(name)), words: `${lead} ${name}` })),
  fc.tuple(fc.uniqueArray(centreName, { minLength: 2, maxLength: 2 }), fc.constantFrom('e', 'o')).map(
    ([names, joint]): Said => ({
      clause: { not: false, anyOf: names.map(centreOf) },
      words: `di ${names.join(` ${joint} di `)}`,
    }),
  ),
);

const section = fc.oneof(
  said({ facet: 'section', section: 'pira' }, 'del PIRA', 'nel pira'),
  said({ facet: 'section', section: 'performance' }, 'di performance', 'della performance'),
  said({ facet: 'section', section: 'individual' }, 'individuali'),
  said({ facet: 'section', section: 'public-value' }, 'di valore pubblico', 'del valore pubblico'),
);
const theme = fc.oneof(
  said({ facet: 'theme', theme: 'semplificazione' }, 'in semplificazione', 'sulla semplificazione'),
  said({ facet: 'theme', theme: 'servizi innovativi' }, 'sui servizi innovativi'),
  said({ facet: 'theme', theme: 'attrattività' }, 'in attrattività', 'del territorio attrattivo'),
  said({ facet: 'theme', theme: 'fattori abilitanti' }, 'sui fattori abilitanti'),
);
const type = fc.oneof(
  said({ facet: 'type', type: 'efficacia' }, 'di efficacia', 'di tipo efficacia'),
  said({ facet: 'type', type: 'efficienza' }, 'di efficienza'),
  said({ facet: 'type', type: 'impatto' }, 'd’impatto', 'di impatto'),
  said({ facet: 'type', type: 'risultato' }, 'di tipo risultato'),
);
const flag = fc.oneof(
  said({ facet: 'flag', flag: 'D' }, 'con la D', 'con la sigla D'),
  said({ facet: 'flag', flag: 'S' }, 'con la S', 'con la sigla S'),
);

const excluded = fc.oneof(
  centreName.map((name): Said => ({ clause: isNot(centreOf(name)), words: name })),
  said({ facet: 'section', section: 'pira' }, 'il PIRA').map(denied),
  said({ facet: 'type', type: 'efficacia' }, 'quelli di efficacia').map(denied),
  said({ facet: 'theme', theme: 'attrattività' }, 'l’attrattività').map(denied),
);
function denied({ clause, words }: Said): Said {
  return { clause: { ...clause, not: true }, words };
}

const question = fc
  .record({
    open: fc.constantFrom(
      'obiettivi',
      'gli indicatori',
      'quali sono gli obiettivi',
      'dammi l’elenco degli indicatori',
    ),
    parts: fc.tuple(
      ...[verdict, centre, section, theme, type, flag].map((part) => fc.option(part, { freq: 2 })),
    ),
    order: fc.array(fc.nat(99), { minLength: 6, maxLength: 6 }),
    exclusion: fc.option(fc.tuple(fc.constantFrom('tranne', 'escluso', 'eccetto'), excluded)),
  })
  .map(({ open, parts, order, exclusion }) => {
    const shuffled = parts
      .map((part, at) => ({ part, key: order[at] ?? 0 }))
      .toSorted((a, b) => a.key - b.key)
      .flatMap(({ part }) => part ?? []);
    const tail = exclusion
      ? [{ clause: exclusion[1].clause, words: `${exclusion[0]} ${exclusion[1].words}` }]
      : [];
    const all = [...shuffled, ...tail];
    return {
      text: [open, ...all.map(({ words }) => words)].join(' '),
      where: all.map(({ clause }) => clause),
    };
  });

/** Without what makes no difference: the order of clauses, of choices, of verdicts. */
function unordered(where: readonly Clause[]): string[] {
  return where
    .flatMap(({ not, anyOf }) => {
      const atoms = anyOf.map((atom) =>
        atom.facet === 'verdict' ? { ...atom, statuses: atom.statuses.toSorted() } : atom,
      );
      const choices = atoms.flatMap((atom) => brief([is(atom)])).toSorted();
      return `${not ? 'not ' : ''}${choices.join(' | ')}`;
    })
    .toSorted();
}

describe('a query put into words', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(question, ({ text, where }) => {
        const reading = read(text, vocabulary, { askedYear: 2023, today: '2024-05-06' });
        expect(unordered(reading.where)).toEqual(unordered(where));
        expect(reading.unknown).toEqual([]);
        expect(reading.corrections).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
