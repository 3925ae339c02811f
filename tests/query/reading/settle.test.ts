import { describe, expect, it } from 'vitest';
import { brief } from '../brief.ts';
import { aReading } from './a-reading.ts';

const where = (question: string) => brief(aReading(question).where);

describe('words with two meanings', () => {
  it.each([
    ['personale', ['centre Personale e sportelli']],
    ['raggiunti personale', ['verdict met', 'centre Personale e sportelli']],
    ['area personale', ['centre Personale e sportelli']],
    ['l’area del personale e la formazione', ['centre Personale e sportelli', 'words formazione']],
    ['formazione del personale', ['words formazione,personale']],
    ['il personale delle soft skills', ['words personale,soft,skills']],
    ['progetti del personale', ['words personale']],
    ['digitalizzazione', ['flag D']],
    ['digitalizzazione raggiunti', ['flag D', 'verdict met']],
  ])(
    'restrict where they stand alone or are announced, else they are a subject: %s',
    (question, expected) => {
      expect(where(question)).toEqual(expected);
    },
  );

  it.each([
    ['area sportello', ['centre Personale e sportelli']],
    ['ufficio dello sportello', ['centre Personale e sportelli']],
    ['sportello', ['words sportello']],
    ['area raggiunti sportello', ['verdict met', 'words sportello']],
  ])(
    'mean a centre only right after "area", "ufficio", where they are short names: %s',
    (question, expected) => {
      expect(where(question)).toEqual(expected);
    },
  );

  it.each([
    ['innovazione', ['centre Innovazione']],
    ['area innovazione', ['centre Innovazione']],
    ['innovazione delle start up', ['words innovazione,start,up']],
    ['start up ed innovazione', ['centre Innovazione', 'words start,up']],
    ['innovazione o Formaper', ['centre Innovazione | centre Formaper']],
  ])('are a centre or a subject, where the centre bears the name of one: %s', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });

  it.each([
    ['Personale e sportelli', ['centre Personale e sportelli']],
    ['Camera Arbitrale e arbitrale', ['centre Camera Arbitrale']],
    ['registro delle imprese registro', ['centre Registro delle imprese']],
  ])('only complete the name of the centre that they stand beside: %s', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });

  it.each([
    ['semplificazione', ['theme semplificazione']],
    ['semplificazione e digitalizzazione', ['flag S | flag D']],
    ['semplificazione, con la D', ['theme semplificazione', 'flag D']],
    ['semplificazione e Formaper', ['theme semplificazione', 'centre Formaper']],
  ])('are the mark S where the other mark is joined to it: %s', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });

  it.each([
    ['Innovazione come obiettivo operativo', ['objective Innovazione']],
    ['obiettivo operativo Formaper', ['centre Formaper']],
  ])('name the objective where that is said and one is called so: %s', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });
});
