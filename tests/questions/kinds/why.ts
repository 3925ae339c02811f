import type { Expected } from '../expected.ts';

export const WHY: readonly Expected[] = [
  {
    turns: ['perché gli SPID sono così pochi?'],
    rows: ['performance 1.2.1'],
    notes: [8],
    values: [1930, 6000, 32.2],
    says: ['1.930', '6.000', '32,2%', 'da febbraio 2023', 'documento di identità italiano', 'causa esterna'],
  },
  {
    turns: ['come mai il budget start up è al 55?'],
    rows: ['performance 2.1.1'],
    mayAlso: ['pira 2.1.3 smart-mi'],
    notes: [11],
    values: [55, 90],
    says: [
      '55%',
      '>=90%',
      'Slittamento di alcuni stanziamenti nell’ambito del progetto SMART-MI',
      // The project that slipped, with how it ended.
      /pira 2\.1\.3[^\n]*\b(no|non raggiunto)\b/,
    ],
  },
  {
    turns: ['perche la composizione negoziata non ha raggiunto il target'],
    rows: ['performance 2.5.2'],
    values: [127, 130, -3],
    says: ['la relazione non la riporta'],
    neverSays: ['causa interna', 'causa esterna', 'spiegazione della relazione'],
  },
  {
    turns: ['motivo 178% innovazione'],
    rows: ['performance 2.2.1'],
    notes: [13],
    verdicts: { met: 1 },
    says: ['Maggiori risorse su bando SI 4.0 per rifinanziamento', '>=90%', 'oltre lo stanziamento iniziale'],
  },
  {
    turns: ['cosa è successo in via delle Orsole'],
    rows: ['performance 4.5.1'],
    notes: [22],
    verdicts: { 'partially-met': 1 },
    says: [
      'Entro 7/23',
      '10/23',
      'Difformità strutturali',
      'modifica di un intervento già autorizzato',
      'condiviso con il Segretario generale',
      /€ 8 ?(\.000\.000|milioni)/,
      'la spesa non è riportata',
    ],
  },
  {
    turns: ["perché l'invito a conformarsi è No?"],
    rows: ['pira 1.4.3'],
    notes: [37],
    verdicts: { 'not-met': 1 },
    says: ['non è stato introdotto dal legislatore nazionale', 'causa esterna'],
  },
  {
    turns: ["per quali obiettivi mancati non c'è una spiegazione?"],
    rows: [
      'public-value procedura di mediazione con accordo',
      'performance 2.3.1',
      'performance 2.5.2',
      'individual tempi di evasione',
      'pira 3.3.1 piattaforma regionale',
      'pira 4.3.4',
    ],
    verdicts: { 'not-met': 6 },
    values: [6],
  },
  {
    turns: ['quali ritardi sono dovuti a cause esterne?'],
    rows: ['performance 1.2.1', 'performance 1.3.2', 'pira 1.1.3', 'pira 1.4.3'],
    mayAlso: ['performance 4.2.3'],
    notes: [8, 10, 37],
    says: [
      'MIMIT',
      'documento di identità italiano',
      'legislatore nazionale',
      'sospensione temporanea obbligo',
      // An obstacle from outside, though the target was met; and a miss that the report leaves unattributed.
      /4\.2\.3[^\n]*tar\b|tar\b[^\n]*4\.2\.3/,
      /3\.5\.2/,
    ],
  },
];
