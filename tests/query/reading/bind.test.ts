import { describe, expect, it } from 'vitest';
import { brief } from '../brief.ts';
import { aReading } from './a-reading.ts';

const where = (question: string) => brief(aReading(question).where);

describe('what a denial reaches', () => {
  it.each([
    ['raggiunti', ['verdict met']],
    ['non raggiunti', ['verdict partially-met,not-met']],
    ['nn raggiunti', ['verdict partially-met,not-met']],
    ['obiettivi non ancora raggiunti', ['verdict partially-met,not-met']],
    ['non del tutto raggiunti', ['verdict partially-met,not-met']],
    ['non abbiamo raggiunto gli obiettivi di Formaper', ['verdict partially-met,not-met', 'centre Formaper']],
    ['obiettivi di Formaper che non abbiamo raggiunto', ['centre Formaper', 'verdict partially-met,not-met']],
    ['non raggiunti di efficacia', ['verdict partially-met,not-met', 'type efficacia']],
    ['raggiunti non di efficacia', ['verdict met', 'not type efficacia']],
    ['obiettivi raggiunti ma non di Formaper', ['verdict met', 'not centre Formaper']],
    ['quelli che non sono di efficacia', ['not type efficacia']],
    ['non di Formaper', ['not centre Formaper']],
    ['non l’area Formaper', ['not centre Formaper']],
    ['obiettivi che non sono dell’area Formaper', ['not centre Formaper']],
    ['Formaper, non l’area', ['centre Formaper']],
    ['non in ritardo', ['not late']],
    ['mancati non parziali', ['verdict not-met,partially-met', 'not verdict partially-met']],
    ['raggiunti e non raggiunti', ['verdict met,partially-met,not-met']],
    ['raggiunti senza nota né riserva', ['verdict met', 'not noted', 'not reserved']],
    ['senza riserva e senza nota nel PIRA', ['not reserved', 'not noted', 'section pira']],
    [
      'mancati che non hanno né causa né nota',
      ['verdict not-met,partially-met', 'cause not-stated', 'not noted'],
    ],
    ['senza riserva né nota', ['not reserved', 'not noted']],
    ['senza causa né nota', ['cause not-stated', 'not noted']],
    ['quali non hanno né nota né riserva?', ['not noted', 'not reserved']],
    ['obiettivi senza centro né codice', ['not stated centre', 'not stated code']],
    ['non per cause esterne', ['not cause external']],
    ['non raggiunti con riserva', ['verdict partially-met,not-met', 'reserved']],
    ['raggiunti con riserva', ['verdict met', 'reserved']],
    ['non valutabili', ['verdict not-assessable']],
    ['non abbiamo capito come sono andati i progetti e le persone di Formaper', ['centre Formaper']],
  ])('%s: %j', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });

  it.each([
    ['non di Formaper e Camera Arbitrale', ['not centre Formaper', 'not centre Camera Arbitrale']],
    ['non del PIRA o della performance', ['not section pira', 'not section performance']],
    ['non di Formaper ma di Camera Arbitrale', ['not centre Formaper', 'centre Camera Arbitrale']],
    [
      'quelli non di Formaper e quelli di Camera Arbitrale',
      ['not centre Formaper', 'centre Camera Arbitrale'],
    ],
    ['non raggiunti e parziali', ['verdict partially-met,not-met']],
    ['non di efficacia e raggiunti', ['not type efficacia', 'verdict met']],
  ])('goes on to the next of its kind, but never past a turn: %s', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });

  it.each([
    ['né Formaper né Camera Arbitrale', ['not centre Formaper', 'not centre Camera Arbitrale']],
    ['ne Formaper ne Camera Arbitrale', ['not centre Formaper', 'not centre Camera Arbitrale']],
    ['né raggiunti né parziali', ['verdict partially-met,not-met', 'verdict met,not-met']],
    ['non raggiunti né parziali', ['verdict partially-met,not-met', 'verdict met,not-met']],
    ['non di efficacia né di impatto', ['not type efficacia', 'not type impatto']],
    ['non di Formaper né del PIRA', ['not centre Formaper', 'not section pira']],
    ['quanti ne abbiamo raggiunti', ['verdict met']],
    ['quanti ne ha Formaper', ['centre Formaper']],
    ['non ne abbiamo raggiunti', ['verdict partially-met,not-met']],
  ])('reads "né" and tells it from the pronoun: %s', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });
});

describe('what is taken away', () => {
  it.each([
    ['tranne il PIRA', ['not section pira']],
    ['tutti tranne Formaper e Camera Arbitrale', ['not centre Formaper', 'not centre Camera Arbitrale']],
    ['raggiunti escluso il PIRA', ['verdict met', 'not section pira']],
    [
      'non raggiunti tranne il PIRA e Formaper',
      ['verdict partially-met,not-met', 'not section pira', 'not centre Formaper'],
    ],
    ['tranne i non raggiunti', ['verdict met']],
    ['raggiunti senza riserva di Formaper', ['verdict met', 'not reserved', 'centre Formaper']],
    ['senza quelli del PIRA di Formaper', ['not section pira', 'centre Formaper']],
    ['senza il PIRA e Formaper', ['not section pira', 'not centre Formaper']],
    ['raggiunti fuori dal PIRA', ['verdict met', 'not section pira']],
    ['tranne i raggiunti', ['not verdict met']],
    ['tranne Formaper o di efficacia', ['not centre Formaper | type efficacia']],
    ['senza il PIRA', ['not section pira']],
    ['senza riserve', ['not reserved']],
    ['senza nota', ['not noted']],
    ['senza tetto', ['not cap']],
    ['con un tetto di spesa', ['cap']],
    ['raggiunti tranne quelli senza nota', ['verdict met', 'noted']],
    ['escludi quelli con causa esterna', ['not cause external']],
    ['senza spiegazione', ['cause not-stated']],
    ['Formaper tranne la formazione', ['centre Formaper', 'not words formazione']],
  ])('%s: %j', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });
});

describe('and, or, both', () => {
  it.each([
    ['Formaper e Camera Arbitrale', ['centre Formaper | centre Camera Arbitrale']],
    ['Formaper o Camera Arbitrale', ['centre Formaper | centre Camera Arbitrale']],
    ['Formaper, Camera Arbitrale', ['centre Formaper | centre Camera Arbitrale']],
    ['Formaper e Formaper', ['centre Formaper']],
    ['efficacia o impatto di Formaper', ['type efficacia | type impatto', 'centre Formaper']],
    ['raggiunti e parziali', ['verdict met,partially-met']],
    ['raggiunti o non raggiunti', ['verdict met,partially-met,not-met']],
    ['Formaper oppure di efficacia', ['centre Formaper | type efficacia']],
    ['raggiunti o di efficacia', ['verdict met | type efficacia']],
    ['non raggiunti o di efficacia', ['verdict partially-met,not-met | type efficacia']],
    ['PIRA e di efficacia', ['section pira', 'type efficacia']],
    ['con la D o con la S', ['flag D | flag S']],
    ['sia con la D che con la S', ['flag D', 'flag S']],
    ['sia semplificazione che digitalizzazione', ['flag S', 'flag D']],
    ['sia Formaper che Innovazione', ['centre Formaper', 'centre Innovazione']],
    ['in comune tra Formaper e Camera Arbitrale', ['centre Formaper', 'centre Camera Arbitrale']],
    ['sia raggiunti che parziali', ['verdict met,partially-met']],
    ['sia performance che PIRA', ['section performance | section pira']],
    ['locker o spid', ['words locker | words spid']],
  ])('%s: %j', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });
});
