import type { Status } from '../../../targets/verdict.ts';
import { type ConceptEntry, filter } from '../concept.ts';

const verdict = (statuses: Status[], phrases: string, strength: 'strong' | 'weak' = 'strong') =>
  filter({ facet: 'verdict', statuses }, phrases, strength);

/** "Non raggiunti" without more takes in what was reached only in part; each row is labelled. */
const UNMET: Status[] = ['not-met', 'partially-met'];

/** Near enough to speak of "per poco": at least 95% of the way, as the answer says. */
export const NEAR_MISS_DEGREE = 0.95;

export const VERDICT_WORDS: readonly ConceptEntry[] = [
  verdict(
    ['met'],
    '{indicatori|obiettivi|target|quelli|gli|i} {ok|positivi}|raggiunt[o,a,i,e]|ragg|conseguiment[o,i]|raggiung[e,ono,iamo,ere,eremo]|centrat[o,a,i,e]|conseguit[o,a,i,e]|ottenut[o,i]|a buon fine|' +
      'promoss[o,a,i,e]|semafor[o,i] verd[e,i]|bollin[o,i] verd[e,i]|esit[o,i] positiv[o,i]|esit[o,i] favorevol[e,i]|in porto|azzeccat[o,a,i,e]|onorat[o,a,i,e]|mantenut[o,a,i,e]|compiut[o,a,i,e]|conclus[o,a,i,e] bene|chius[o,a,i,e] bene|portat[o,a,i,e] a termine|arrivat[o,a,i,e] {al|a} {traguardo|target|termine|obiettivo}|a bersaglio|spuntat[o,a,i,e]|andat[o,a,i,e] bene|va bene|vanno bene|verd[e,i]|in verde|riuscit[o,a,i,e]|soddisfatt[o,a,i,e]|rispettat[o,a,i,e]|' +
      '{arrivat|portat|andat}[o,a,i,e] (fino) in fondo|a segno|in regola|a posto|portat[o,a,i,e] a casa|ci sono venut[i,e]|venut[i,e] bene|sono ok|e ok|gli ok|quelli ok|vp ok|pira ok|performance ok|ce l abbiamo fatta|ce la abbiamo fatta|ce l ha fatta|a target|in target|' +
      'completat[o,a,i,e]|success[o,i]|finit[i,e] bene|andat[o,a,i,e] a segno',
  ),
  {
    phrases:
      '{tutto|tutti|tutte} (e) (sono) (va) (andat[o,i,e]) {bene|ok|liscio|a posto|apposto|in regola|regolare}',
    means: [
      { role: 'signal', signal: 'all' },
      { role: 'filter', atom: { facet: 'verdict', statuses: ['met'] }, strength: 'strong' },
    ],
  },
  verdict(
    UNMET,
    'mancat[o,a,i,e]|mancano|manca|fallit[o,a,i,e]|falliment[o,i]|saltat[o,a,i,e]|bucat[o,a,i,e]|toppat[o,a,i,e]|ross[o,a,i,e]|in rosso|' +
      'andat[o,a,i,e] (molto) male|vanno male|va male|finit[o,a,i,e] male|andat[o,a,i,e] stort[o,a,i,e]|storti|non va|non vanno|' +
      'sotto (il) target|sotto l obiettivo|sotto obiettivo|sotto le attese|sotto soglia|(rimast[o,a,i,e]) indietro|fuori target|disattes[o,a,i,e]|' +
      'insoddisfatt[o,a,i,e]|deludent[e,i]|critic[o,a,i,he]|criticita|problem[a,i]|problematic[o,a,i,he]|ko|' +
      'non c e l abbiamo fatta|non ce l abbiamo fatta|non ci siamo|non ok|fallimentar[e,i]|perso per strada|persi per strada|' +
      'incompiut[o,a,i,e]|inadempi[uto,uti]|non centrat[o,a,i,e]|esit[o,i] negativ[o,i]|risultat[o,i] negativ[o,i]|negativ[i,e]|in negativo|insuccess[o,i]|flop|lacun[a,e]|{cosa|che} {non|nn} {e|sono} andat[o,a,i,e]|{cosa|che} {non|nn} andat[o,a,i,e]|{quali|cosa} no|sfuggit[o,a,i,e]|fiasc[o,hi]|steccat[o,a,i,e]|steccano|cannat[o,a,i,e]|ciccat[o,a,i,e]|naufragat[o,a,i,e]|arenat[o,a,i,e]|incagliat[o,a,i,e]|affondat[o,a,i,e]|sfumat[o,a,i,e]|al palo|a vuoto|in affanno|in sofferenza|zoppicant[e,i]|insufficient[e,i]|insufficienz[a,e]|carent[e,i]|carenz[a,e]|respint[o,a,i,e]|rimandat[o,a,i,e] a settembre|sotto (l) asticella|in difetto|semafor[o,i] ross[o,i]|bollin[o,i] ross[o,i]|maglia nera|maglie nere|dolenti note|note dolenti|tast[o,i] dolent[e,i]|lasciat[o,a,i,e] (qualcuno) per strada|scappat[o,a,i,e]|rimast[o,a,i,e] sotto|sotto (il|al) {valore atteso|previsto|atteso|dovuto|obiettivo}|pers[o,a,i,e]|bocciat[o,a,i,e]|buc[o,hi]|falla|falle|magagn[a,e]|guai|cilecca|scivolon[e,i]|inciamp[o,i]|tonf[o,i]|mancanz[a,e]|dove {e|siamo|sono} sotto|non pienamente riuscit[o,a,i,e]|non pienamente raggiunt[o,a,i,e]|{non|nn} raggiunt[o,a,i,e] {in pieno|pienamente|completamente|interamente|fino in fondo}',
  ),
  verdict(
    ['not-met'],
    'totalmente mancat[o,i]|del tutto mancat[o,i]|completamente mancat[o,i]|completamente fallit[o,i]|per niente raggiunt[o,i]|' +
      'non raggiunt[o,i] del tutto|del tutto non raggiunt[o,i]|completamente non raggiunt[o,i]|non raggiunt[o,i] per niente',
  ),
  verdict(
    ['partially-met'],
    'parz|(solo) parzialmente (raggiunt[o,a,i,e])|(raggiunt[o,a,i,e]) (solo) in parte|(raggiunt[o,a,i,e]) (solo) a meta|parzial[e,i]|' +
      '(raggiunt[o,a,i,e]) (solo) parzialmente|raggiungimento parziale|giall[o,a,i,e]|arancion[e,i]|(solo) in parte|mezz[i,e] raggiunt[i,e]|mezzo raggiunto',
  ),
  verdict(['not-assessable'], 'non valutabil[e,i]|non giudicabil[e,i]|non misurabil[e,i]|non valutat[i,o]'),
  // How things go while their year runs; over a closed one these mean the nearest verdict.
  filter(
    { facet: 'progress', states: ['on-track'] },
    'in linea (con il target|con i target|con i tempi|con le previsioni)|sulla buona strada|in tabella di marcia|in carreggiata|a buon punto|al passo',
  ),
  filter(
    { facet: 'progress', states: ['at-risk'] },
    'a (forte|alto) rischio|in bilico|in pericolo|in forse|rischi[a,ano,amo] di {saltare|mancare|sforare|fallire|non farcela}|rischi[a,ano,amo] di non {essere raggiunti|essere raggiunto|raggiungere|centrare|farcela}|rischi[a,ano] di (non) (essere) mancat[o,i]|pericolant[e,i]',
  ),
  filter(
    { facet: 'progress', states: ['no-data'] },
    '(ancora) senza (alcun) (nessun) {dat[o,i]|risultat[o,i]|valor[e,i]|consuntiv[o,i]|rendicontazione}|priv[i,o] di dati|mancano (ancora) i dati|manca (ancora) il dato|dat[o,i] mancant[e,i]|' +
      'non (ancora) rendicontat[i,o]|(ancora) da rendicontare|non hanno (ancora) {dati|risultati|un dato|un risultato|un valore}|non ci sono (ancora) (i) dati|dati non (ancora) {inseriti|arrivati|disponibili}|non (ancora) aggiornat[o,i]',
  ),
  filter({ facet: 'reserved' }, 'con (qualche) (la) riserv[a,e]|riserv[a,e]'),
  {
    phrases: 'raggiunt[o,a,i,e] con (qualche) riserv[a,e]|raggiunt[o,a,i,e] ma con riserv[a,e]',
    means: [
      { role: 'filter', atom: { facet: 'verdict', statuses: ['met'] }, strength: 'strong' },
      { role: 'filter', atom: { facet: 'reserved' }, strength: 'strong' },
    ],
  },
  {
    phrases:
      '(ma) per poco|{per|di} poch[i,e] {punti|decimali|unita|decimi} (percentuali)|{per|di} qualche {punto|decimale|unita} (percentuale)|mancat[o,a] un (solo) soffio|(ci) {manca|mancava} (solo) un soffio|(solo) di poco|{di|per} pochissimo|per un soffio|per un pelo|di un soffio|di un pelo|sfiorat[o,a,i,e]|quasi raggiunt[o,a,i,e]|' +
      'quasi centrat[o,a,i,e]|mancat[o,a,i,e] (di) (per) (un) poco|mancat[o,i] per un soffio|a un passo|quasi arrivat[o,i]|' +
      'vicin[o,i] al target|quasi al target|quasi a target',
    means: [
      { role: 'filter', atom: { facet: 'verdict', statuses: UNMET }, strength: 'strong' },
      { role: 'filter', atom: { facet: 'near-miss', degree: NEAR_MISS_DEGREE }, strength: 'strong' },
    ],
  },
  filter(
    { facet: 'cause', cause: 'not-stated' },
    'senza (una) (alcuna) (nessuna) spiegazion[e,i]|senza (una) (alcuna) (nessuna) (la) caus[a,e]|senza (un) (alcun) (nessun) motiv[o,i]|senza motivazion[e,i]|' +
      'senza giustificazion[e,i]|non c e (una) (la) (nessuna) (alcuna) {spiegazione|causa|motivazione}|non ci sono spiegazioni|non e spiegat[o,a]|non spiegat[o,a,i,e]|' +
      'inspiegat[i,o]|causa non (riportata|indicata|dichiarata|nota)|non si sa (il) perche|non hanno (una) (nessuna) spiegazione|' +
      'non hanno (una) (nessuna) causa|non e indicata la causa|manca la (spiegazione|causa|motivazione)|causa sconosciuta|' +
      'caus[a,e] (che) non {e|sono} (stat[a,e]) {riportat|indicat|dichiarat|spiegat|not|chiarit}[a,e]|causa non riportata|causa non indicata|causa non dichiarata|causa non nota|causa ignota|cause ignote|non motivat[i,e]|' +
      'manca una spiegazione|manca la spiegazione|manca la causa|manca la motivazione|non dice il motivo|non dice perche|non riporta (la) (una) caus[a,e]',
  ),
  {
    phrases:
      '(che) hanno (una) {causa|spiegazione|motivazione}|con (una) {causa|spiegazione|motivazione}|{spiegati|spiegate|motivati|motivate} (dalla relazione)',
    means: [
      { role: 'filter', atom: { facet: 'verdict', statuses: UNMET }, strength: 'strong' },
      ...(['external', 'internal', 'unclassified'] as const).map(
        (cause) => ({ role: 'filter', atom: { facet: 'cause', cause }, strength: 'strong' }) as const,
      ),
    ],
  },
  filter({ facet: 'cause', cause: 'external' }, '{causa|cause} estern[a,e]|estern[a,e]', 'weak'),
  filter({ facet: 'cause', cause: 'internal' }, '{causa|cause} intern[a,e]|intern[a,e]', 'weak'),
  filter(
    { facet: 'cause', cause: 'external' },
    'per {una|la|le|un|colpa di una} {norma|norme|legge|leggi|normativa|normative|decreto|decreti}|(per) (da) (con) (a) (di) caus[a,e] estern[a,e]|(per) (da) motiv[o,i] estern[o,i]|causa esogena|cause esogene|colpa (di) altri|(per) colpa {di|della|delle|dei|del} {leggi|legge|norme|norma|normativa|normative|ministeri|ministero|governo|legislatore|terzi|enti esterni|altri enti}|(per) decision[e,i] (di) {altri|terzi}|decis[e,i] da altri|non per colpa nostra|' +
      '(per) (da) fattor[e,i] estern[o,i]|non dipend[e,ono] da noi|non dipes[o,i] da noi|indipendenti da noi|esogen[o,a,i,e]|' +
      'ragioni esterne|non imputabil[e,i] (a noi) (all ente)',
  ),
  filter(
    { facet: 'cause', cause: 'internal' },
    '(per) (da) (con) (a) (di) caus[a,e] intern[a,e]|(per) (da) motiv[o,i] intern[o,i]|colpa nostra|per colpa nostra|dipend[e,ono] da noi|' +
      'fattor[e,i] intern[o,i]|cause endogene|causa endogena|imputabil[e,i] a noi|ragioni interne',
  ),
];
