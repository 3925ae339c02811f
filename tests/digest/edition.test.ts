import { describe, expect, it } from 'vitest';
import { renderPlainText } from '../../src/answer/render/plain-text.ts';
import { composeDigest } from '../../src/digest/compose.ts';
import { editionOf, isQuiet } from '../../src/digest/edition.ts';
import { settle } from '../../src/digest/progress.ts';
import { snapshotOf } from '../../src/digest/snapshot.ts';
import type { Subscription } from '../../src/digest/subscription.ts';
import type { Year } from '../../src/report/corpus.ts';
import type { Indicator } from '../../src/report/record.ts';
import { anIndicator, aYear } from '../report/an-indicator.ts';
import { aSubscription } from './simulation/a-subscription.ts';

const MISSED: Partial<Indicator> = { target: '10', result: '7' };
const MET: Partial<Indicator> = { target: '10', result: '12' };

function report(rows: Record<string, Partial<Indicator>>, year = 2026): Year {
  return { ...aYear(Object.entries(rows).map(([id, known]) => anIndicator(id, known))), year };
}

/** What was told so far, and the years that it was told of. */
class Reader {
  subscription: Subscription;
  readonly #years = new Map<string, Year>();

  constructor(subscription: Subscription) {
    this.subscription = subscription;
  }

  read(day: string, year: Year) {
    const { version, snapshot } = snapshotOf(year);
    const kept = (known: string) => {
      const found = this.#years.get(known);
      return found === undefined ? null : snapshotOf(found).snapshot;
    };
    const edition = editionOf(this.subscription, day, { year, now: snapshot, snapshot: kept });
    this.#years.set(version, year);
    this.subscription = settle(this.subscription, { day, version, snapshot });
    return edition;
  }

  forget(): void {
    this.#years.clear();
  }

  text(day: string, year: Year): string {
    const { answer } = composeDigest(this.read(day, year), 'daily');
    return renderPlainText(answer);
  }
}

describe('a first digest', () => {
  it('is a baseline: nothing changed yet, all that is open is counted', () => {
    const edition = new Reader(aSubscription()).read('2026-11-23', report({ a: MISSED, b: MET }));
    expect(edition).toMatchObject({ first: 'first', changes: [], total: 2, since: null });
    expect(edition.open.map(({ id }) => id)).toEqual(['a']);
    expect(isQuiet(edition)).toBe(false);
  });

  it.each([
    ['of another year', 'new-year', (reader: Reader) => reader.read('2026-11-24', report({ a: MET }, 2027))],
    [
      'after the last state was lost',
      'lost',
      (reader: Reader) => {
        reader.forget();
        return reader.read('2026-11-24', report({ a: MET }));
      },
    ],
  ])('comes again %s', (_, first, read) => {
    const reader = new Reader(aSubscription());
    reader.read('2026-11-23', report({ a: MISSED }));
    expect(read(reader)).toMatchObject({ first, changes: [] });
    expect(reader.read('2026-11-25', report({ a: MET }, first === 'lost' ? 2026 : 2027)).first).toBeNull();
  });
});

describe('a digest', () => {
  it('says the words', () => {
    const reader = new Reader(
      aSubscription({ settings: { scopes: [{ facet: 'section', section: 'performance' }] } }),
    );
    expect(reader.text('2023-06-08', report({ a: MISSED, b: MET, c: MISSED }, 2023))).toBe(
      [
        'Riepilogo di giovedì 8 giugno: 2 indicatori ancora aperti su 3.',
        'Questo è il punto di partenza: dai prossimi riepiloghi qui arrivano le novità rispetto a oggi.',
        'Ancora aperti: 2 su 3 indicatori (2 non raggiunti).',
        'Su: Sezione Performance. Dati: Relazione 2023.',
      ].join('\n\n'),
    );
    const after = report(
      { a: { ...MISSED, result: '' }, b: MISSED, c: MET, d: { target: 'entro il 14/06/2023', result: '-' } },
      2023,
    );
    expect(reader.text('2023-06-13', after)).toBe(
      [
        'Riepilogo dall’8 al 13 giugno (2 riepiloghi saltati): 1 nuovo non raggiunto, 1 recuperato, 1 verdetto cambiato, 1 indicatore aggiunto e 1 scadenza.',
        'NUOVI NON RAGGIUNTI',
        '• 🔴 Performance, b: non raggiunto (era raggiunto) · risultato 7 (era 12) · target 10',
        'RECUPERATI',
        '• 🟢 Performance, c: raggiunto (era non raggiunto) · risultato 12 (era 7) · target 10',
        'VERDETTO CAMBIATO',
        '• ⚪ Performance, a: non valutabile (era non raggiunto) · risultato non indicato (era 7) · target 10',
        'NUOVI NELLA RELAZIONE',
        '• ⚪ Performance, d: indicatore nuovo · non valutabile · risultato - · target entro il 14/06/2023',
        'SCADENZE',
        '• entro il 14/06/2023 (manca 1 giorno lavorativo): Performance, d · target «entro il 14/06/2023»',
        'Ancora aperti: 1 su 4 indicatori (1 non raggiunto).',
        'Su: Sezione Performance. Dati: Relazione 2023.',
      ].join('\n\n'),
    );
  });

  it('of a quiet day is one line', () => {
    const reader = new Reader(aSubscription());
    const year = report({ a: MISSED });
    reader.read('2026-11-23', year);
    expect(reader.text('2026-11-24', year)).toBe(
      'Nessuna novità dal 23 novembre: 1 indicatore ancora aperto su 1.',
    );
    expect(reader.text('2026-11-27', year)).toBe(
      'Riepilogo dal 24 al 27 novembre (2 riepiloghi saltati): nessuna novità, 1 indicatore ancora aperto su 1.',
    );
  });

  it('names the years of a time that goes over one', () => {
    const reader = new Reader(aSubscription());
    const year = report({ a: MET });
    reader.read('2026-12-28', year);
    expect(reader.text('2027-01-04', year)).toContain(
      'Riepilogo dal 28 dicembre 2026 al 4 gennaio 2027 (3 riepiloghi saltati)',
    );
  });

  it('of a closed year says so, and of the year in progress does not', () => {
    const text = (day: string) => new Reader(aSubscription()).text(day, report({ a: MISSED }, 2026));
    expect(text('2026-12-31')).not.toContain('chiuso');
    expect(text('2027-01-04')).toContain(
      'L’anno 2026 è chiuso: ci sono novità solo quando qualcuno corregge i dati.',
    );
  });

  it('puts what is too much for one message into the thread, whole', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `riga-${index}`);
    const all = (known: Partial<Indicator>) => report(Object.fromEntries(ids.map((id) => [id, known])));
    const reader = new Reader(aSubscription());
    reader.read('2026-11-23', all(MET));
    const { answer, list } = composeDigest(reader.read('2026-11-24', all(MISSED)), 'daily');
    expect(renderPlainText(answer)).toContain('… e altri 24 nella conversazione.');
    const [changes, open] = list.map(renderPlainText);
    for (const id of ids) {
      expect(changes).toContain(`Performance, ${id} `);
      expect(open).toContain(`Performance, ${id} `);
    }
  });
});

describe('an item that sleeps', () => {
  const asleep = (until: string, year: Year) => {
    const [seen] = snapshotOf(year).snapshot.rows;
    if (seen === undefined) throw new Error('no row');
    const reader = new Reader(aSubscription({ snoozes: [{ reason: 'si sa', until, by: 'U0ANNA', seen }] }));
    reader.read('2026-11-23', year);
    return reader;
  };
  const year = report({ a: MISSED, b: MISSED });

  it('is left out and counted apart, until its day is over', () => {
    const reader = asleep('2026-11-24', year);
    const edition = reader.read('2026-11-24', year);
    expect(edition.open.map(({ id }) => id)).toEqual(['b']);
    expect(edition.asleep).toHaveLength(1);
    const after = reader.read('2026-11-25', year);
    expect(after.woken).toHaveLength(1);
    expect(after.open).toHaveLength(2);
    expect(reader.subscription.snoozes).toEqual([]);
    expect(isQuiet(reader.read('2026-11-26', year))).toBe(true);
  });

  it.each([
    ['result', { ...MISSED, result: '8' }],
    ['target', { ...MISSED, target: '11' }],
    ['verdict', MET],
  ])('wakes when its %s changes', (_, changed) => {
    const reader = asleep('2027-11-24', year);
    const edition = reader.read('2026-11-24', report({ a: changed, b: MISSED }));
    expect(edition.changes).toHaveLength(1);
    expect(edition.asleep).toEqual([]);
    expect(reader.subscription.snoozes).toEqual([]);
  });

  it('is forgotten when it is no longer in the report', () => {
    const reader = asleep('2027-11-24', year);
    expect(reader.read('2026-11-24', report({ b: MISSED })).changes).toMatchObject([{ kind: 'gone' }]);
    expect(reader.subscription.snoozes).toEqual([]);
  });
});

describe('the look back of the week', () => {
  const weekly = () => aSubscription({ settings: { recap: true } });

  it('comes on the last working day, and tells what the week brought and where it began', () => {
    const reader = new Reader(weekly());
    reader.read('2026-11-23', report({ a: MET, b: MISSED }));
    reader.read('2026-11-25', report({ a: MISSED, b: MISSED }));
    const text = reader.text('2026-11-27', report({ a: MISSED, b: { ...MISSED, result: '8' } }));
    expect(text).toContain('IL PUNTO DELLA SETTIMANA');
    expect(text).toContain('• Dal 23 novembre: 1 nuovo non raggiunto e 1 valore corretto.');
    expect(text).toContain('• Non raggiunti, anche in parte: 2, erano 1.');
    expect(reader.read('2026-11-30', report({ a: MISSED })).recap).toBeNull();
    expect(reader.read('2026-12-04', report({ a: MISSED })).recap).toMatchObject({ since: '2026-11-27' });
  });

  it('comes with the next digest when its day was missed', () => {
    const reader = new Reader(weekly());
    reader.read('2026-11-25', report({ a: MET }));
    expect(reader.read('2026-11-30', report({ a: MET })).recap).toMatchObject({ since: '2026-11-25' });
    expect(reader.read('2026-12-01', report({ a: MET })).recap).toBeNull();
  });

  it('does not come with the first digest, nor where nobody wants it', () => {
    expect(new Reader(weekly()).read('2026-11-27', report({ a: MET })).recap).toBeNull();
    const other = new Reader(aSubscription());
    other.read('2026-11-23', report({ a: MET }));
    expect(other.read('2026-11-27', report({ a: MET })).recap).toBeNull();
  });
});
