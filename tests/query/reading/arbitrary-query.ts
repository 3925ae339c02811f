import fc from 'fast-check';
import { type Atom, type Clause, is, isNot } from '../../../src/query/where.ts';

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

function denied({ clause, words }: Said): Said {
  return { clause: { ...clause, not: true }, words };
}

const centreOf = (name: string): Atom => ({ facet: 'centre', name });

/** Questions of any restrictions in any order, over these centres, with the restrictions they mean. */
export function arbitraryQuery(centres: readonly string[]): fc.Arbitrary<{ text: string; where: Clause[] }> {
  const centreName = fc.constantFrom(...centres);
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

  const excluded = fc.oneof(
    centreName.map((name): Said => ({ clause: isNot(centreOf(name)), words: name })),
    said({ facet: 'section', section: 'pira' }, 'il PIRA').map(denied),
    said({ facet: 'type', type: 'efficacia' }, 'quelli di efficacia').map(denied),
    said({ facet: 'theme', theme: 'attrattività' }, 'l’attrattività').map(denied),
  );
  return fc
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
}
