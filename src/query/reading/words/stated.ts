import { UNMET } from '../../../targets/verdict.ts';
import type { Atom, Field } from '../../where.ts';
import { type ConceptEntry, denied, filler, filter, signal } from '../concept.ts';

/** What a row's table prints beside it and what its target asks for, as people say that it is there or is missing. */

const WITHOUT =
  '{senza|privi di|prive di|privo di|priva di|mancanti di|mancante di|sprovvisti di|non hanno|non ha|non riportano|non riporta|non indicano|non indica} (un|il|la|l|una|i|alcun|alcuna|nessun|nessuna|indicazione del|indicazione della)';

function stated(field: Field, names: string): ConceptEntry {
  return denied({ facet: 'stated', field }, `${WITHOUT} ${names}`);
}

const MET: Atom = { facet: 'verdict', statuses: ['met'] };
/** As much over the target, in per cent of it, as is said to be "di poco". */
const BARELY: Atom = { facet: 'number', measure: 'degree', op: 'between', value: 100, high: 105, unit: '%' };

/** As the tables print it in the place of a centre. */
const ALL_AREAS = 'Tutte le Aree';

const THINGS = '{obiettivi|indicatori|target|quelli|obiettivo|indicatore|tipo}';

export const STATED_WORDS: readonly ConceptEntry[] = [
  stated(
    'centre',
    '{centro|centri|area responsabile|centro responsabile|responsabile|responsabili|area|ufficio}',
  ),
  stated('centre', '{centro di responsabilita|centri di responsabilita}'),
  denied(
    { facet: 'deadline', from: null, to: null },
    `${WITHOUT} {scadenza|scadenze|data di scadenza|termine di scadenza}`,
  ),
  stated('code', '{codice|codici|numero di codice}'),
  stated('source', '{fonte|fonti|fonte dati|fonte dei dati|fonte del dato}'),
  stated('unit', '{unita|unita di misura}'),
  stated('algorithm', '{algoritmo|formula|algoritmo di calcolo|formula di calcolo|metodo di calcolo}'),
  stated('description', '{descrizione|descrizioni}'),
  stated('beneficiaries', '{beneficiari|beneficiario|destinatari}'),
  stated('type', '{tipo|tipologia|tipo di indicatore}'),
  stated('flags', '{sigla|sigle|flag|lettera}'),
  denied({ facet: 'cites-pira' }, `${WITHOUT} {codice pira|rimando al pira|codici pira}`),

  filter(
    { facet: 'centre', name: ALL_AREAS },
    '{assegnati|assegnato|affidati|comuni|trasversali} a tutte le aree|{riguardano|riguarda|coinvolgono|valgono per|impegnano} tutte le aree|di tutte le aree insieme|{sono|e|era|erano|indicat[o,i] come} di tutte le aree',
  ),
  ...(
    [
      ['>=', 'maggiore'],
      ['<=', 'minore'],
    ] as const
  ).map(([sign, word]) =>
    filter({ facet: 'target-sign', sign }, `(il) (segno) (di) (simbolo) ${word} (o) ugual[e,i]`),
  ),
  // Of a result beside its target, no sign is meant.
  filler('{maggiore|minore|superiore|inferiore} (o) ugual[e,i] {al|del} target'),
  filter({ facet: 'target-sign', sign: '>' }, '{segno|simbolo} (di) maggiore'),
  filter({ facet: 'target-sign', sign: '<' }, '{segno|simbolo} (di) minore'),
  filter({ facet: 'cause', cause: 'not-stated' }, `${WITHOUT} {causa|cause|causa riportata|motivazione}`),
  filter(
    { facet: 'cause', cause: 'external' },
    '{hanno|ha|avevano|aveva} (una) (come) {causa|cause} {esterna|esterne}',
  ),
  filter(
    { facet: 'cause', cause: 'internal' },
    '{hanno|ha|avevano|aveva} (una) (come) {causa|cause} {interna|interne}',
  ),
  filter(
    { facet: 'target-unit', unit: '%' },
    `${THINGS} (espressi) in {percentuale|percentuali}|(hanno) {una|un} percentuale (come) target|(con) (un) target {percentuale|percentuali}`,
  ),
  filter(
    { facet: 'target-unit', unit: 'number' },
    `${THINGS} (espressi) in {numero|valore assoluto|valori assoluti}|{quanti|quante} in {numero|valore assoluto}`,
  ),
  filter(
    { facet: 'target-kind', kind: 'yes' },
    `${THINGS} (a) (di) (del) (tipo) si (o) no|(con) (un) (il) target {si|a si|di tipo si}|target si|target binar[i,o]|obiettivi binari`,
  ),
  signal(
    'same',
    '{la stessa cosa|lo stesso indicatore|lo stesso obiettivo|il medesimo indicatore|la medesima cosa}',
  ),
  signal(
    'undated',
    '{si|un si} al posto {della|di una} data|solo (un) si (al posto della data)|senza (la|una|alcuna) data (di realizzazione|di completamento|di conclusione|indicata|certa)|(con) (la) data non {indicata|riportata|dichiarata}|senza indicare la data|senza indicazione della data',
  ),
  {
    phrases:
      '(fatt[o,a,i,e]|conclus[o,a,i,e]) in anticipo|(con) anticipo sulla scadenza|prima {della scadenza|del termine|del previsto}',
    means: [
      { role: 'signal', signal: 'in-time' },
      { role: 'signal', signal: 'ahead' },
    ],
  },
  filter({ facet: 'postponed', to: null }, 'partir[a,anno]|slitter[a,anno]|inizieranno|inizier[a]'),
  filter(
    { facet: 'number', measure: 'centres', op: '>', value: 1, high: null, unit: '' },
    '(in) condivis[o,i,a,e] (anche) con {altri|altre|altra|altro} {aree|area|centri|centro|uffici|ufficio}|(in) condivis[o,i,a,e] con altr[i,e]',
  ),
  filter(
    { facet: 'number', measure: 'centres', op: '=', value: 1, high: null, unit: '' },
    '{non|nn} condivis[o,i,a,e] (con) ({altri|altre|altra}) ({aree|area|centri|centro|uffici|nessuno})|{esclusiv[i,o]|in esclusiva} (di)|solo {suoi|loro|propri}',
  ),
  // Below the target, whichever way is better: "-15" against "<=-10" is no negative one to anybody.
  filter(
    { facet: 'verdict', statuses: [...UNMET] },
    '(con) (uno) {scostamento|scostamenti} negativ[o,i]|(con) scostamento sotto (lo) zero',
  ),
  filter(
    { facet: 'exceeded' },
    '(con) (uno) {scostamento|scostamenti} positiv[o,i]|(con) scostamento sopra (lo) zero',
  ),
  denied({ facet: 'target-kind', kind: 'date' }, 'target senza (una|la) data'),
  filter(
    { facet: 'target-kind', kind: 'date' },
    '{target|obiettivi|indicatori} {che chiedono|che prevedono|che hanno|legati a} una {data|scadenza}|target con (una|la) data|target a data|con (una|la) data nel target|target temporal[e,i]',
  ),
  filter(
    { facet: 'target-kind', kind: 'number' },
    '(con) (un) target {numeric[o,i]|quantitativ[o,i]}|target numeric[o,i]|target quantitativ[o,i]|con (un) numero come target',
  ),
  denied(
    { facet: 'target-kind', kind: 'number' },
    '(con) (un) target non {numerico|numerici|quantitativo|quantitativi}|target qualitativ[o,i]|senza (un) target {numerico|quantitativo}',
  ),
  filter(
    { facet: 'number', measure: 'target', op: '<', value: 0, high: null, unit: '' },
    '(con) (un) target negativ[o,i]',
  ),
  filter(
    { facet: 'equal' },
    '{target|valore atteso} {uguale|identico|pari} al risultato|{risultato|risultati} {uguale|uguali|identico|identici|pari} {al|ai} target|' +
      '(raggiunt[o,i]) (al) 100% {esatto|esatti|preciso|giusto}|(raggiunt[o,i]) {esattamente al|precisamente al} 100%|scostamento {zero|nullo}|senza scostamento',
  ),
  filter(
    { facet: 'number', measure: 'degree', op: '>=', value: 200, high: null, unit: '%' },
    '(con) (un) {risultato|valore|risultati} {doppio|doppi} {del target|dell obiettivo|dell atteso|rispetto al target|di quanto previsto}|doppio {del target|rispetto al target}|(piu che) raddoppiat[o,a,i,e] {il target|i target|l obiettivo|il previsto}|(piu che) raddoppiat[o,a,i,e]',
  ),
  filter(
    { facet: 'number', measure: 'degree', op: '>=', value: 300, high: null, unit: '%' },
    '(con) (un) {risultato|valore|risultati} {triplo|tripli} {del target|dell obiettivo|dell atteso|rispetto al target|di quanto previsto}|triplo {del target|rispetto al target}|(piu che) triplicat[o,a,i,e] {il target|i target|l obiettivo|il previsto}|(piu che) triplicat[o,a,i,e]',
  ),
  {
    phrases:
      'raggiunt[o,a,i,e] (solo) (ma) {di|per} (molto) poco|raggiunt[o,a,i,e] per un {soffio|pelo}|raggiunt[o,a,i,e] (appena) di misura|appena raggiunt[o,a,i,e]|appena centrat[o,a,i,e]|' +
      '(raggiunt[o,a,i,e]) per il rotto della cuffia|raggiunt[o,a,i,e] al pelo|raggiunt[o,a,i,e] a stento',
    means: [MET, BARELY].map((atom) => ({ role: 'filter', atom, strength: 'strong' })),
  },
  {
    phrases:
      '(ha) (hanno) (abbiamo) superat[o,a,i,e] {il target|i target|l obiettivo|gli obiettivi} (solo) {di|per} (molto) poco|poco (sopra|oltre) il target|superat[o,a,i,e] (solo) {di|per} (molto) poco|superat[o,a,i,e] di misura|appena superat[o,a,i,e]',
    means: [{ facet: 'exceeded' } as const, BARELY].map((atom) => ({
      role: 'filter',
      atom,
      strength: 'strong',
    })),
  },
];
