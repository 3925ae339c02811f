import type { Attribute } from '../../attribute.ts';
import type { Concept, ConceptEntry, Signal } from '../concept.ts';

/**
 * Ways of asking for one property of an indicator. Words that do other work alone ("target", "area", "tema") count
 * only in a form that asks for them; `also` is what the words mean where no property is asked for.
 */
function attribute(name: Attribute, phrases: string, also: readonly Concept[] = []): ConceptEntry {
  return { phrases, means: [...also, { role: 'attribute', attribute: name }] };
}

const saying = (...signals: readonly Signal[]): Concept[] =>
  signals.map((signal) => ({ role: 'signal', signal }));
const HEAD: readonly Concept[] = [{ role: 'head' }];

/** "del 2.5.2", "della mediazione": whose property it is. */
const OF = '{di|del|dello|della|dell|dei|degli|delle|d}';
const WHICH =
  '{che|quale|qual e|qual era|qual e il|qual era il|qual e l|qual e la|quali sono i|quali sono gli}';

export const ATTRIBUTE_WORDS: readonly ConceptEntry[] = [
  attribute(
    'target',
    `${WHICH} {target|valore atteso|traguardo} {previsto|atteso|fissato|aveva|avevano|avevamo|ha|hanno|e|era|c era}|` +
      `{qual e|qual era|quale era|quanto era|quant era} il {target|valore atteso|traguardo}|che target|` +
      `{target|valore atteso|valori attesi} ${OF}|{quanti|quante|quanto} (ne) {era|erano|sono stati|sono state|avevamo|si erano} {richiesti|richieste|previsti|previste|attesi|attese|programmati|chiesti|richiesto|atteso}|quanto era previsto|quanto dovevamo fare|a quanto {puntavamo|si puntava|dovevamo arrivare}|` +
      `cosa prevedeva il target|cosa dovevamo fare|target degli indicatori ${OF}`,
    HEAD,
  ),
  attribute(
    'result',
    `{qual e|qual e stato|quale e stato|qual era} il {risultato|consuntivo|valore raggiunto|valore ottenuto} (finale)|` +
      `che {risultato|risultati} {ha|hanno|abbiamo|avevamo|si e} (fatto|avuto|ottenuto|raggiunto)|che risultato|` +
      `{risultato|consuntivo} {del|dello|della|dell}|quanto abbiamo {fatto|ottenuto|totalizzato}|quanto ha fatto|a quanto {siamo|e} (arrivati|arrivato|arrivata)`,
  ),
  attribute(
    'variance',
    'differenza {tra|fra} (il) target e (il) risultato|differenza {tra|fra} (il) risultato e (il) target|di quanto|{quanto|quanti|quante} (ci) (ne) {manca|mancava|mancano|mancavano} (ancora)|a quanto {siamo|eravamo} dal target|differenza dal target|rispetto al target|quanto {manca|mancava|ci manca|e mancato} {al|per il|per arrivare al} target|' +
      'quanto siamo {sopra|sotto|lontani|distanti} (dal) (il) (al) (target)|(di) quanto {sopra|sotto|oltre|in piu|in meno}',
  ),
  attribute('variance', 'scostament[o,i]|scart[o,i]|gap', [{ role: 'measure', measure: 'variance' }]),
  attribute(
    'variance',
    '(grado|percentuale|livello) di raggiungimento|grado di realizzazione|raggiungimento',
    [{ role: 'measure', measure: 'degree' }],
  ),
  attribute(
    'algorithm',
    'come si calcola|come si calcolano|come (e|viene|vengono|sono) calcolat[o,a,i,e]|formul[a,e] (di calcolo)|algoritm[o,i] (di calcolo)|{metodo|modalita|criterio} di calcolo|' +
      'come si misura|come si misurano|come (e|viene) misurat[o,a]|come e costruit[o,a]|che formula|quale formula|{calcolat|misurat}[o,a,i,e] su {cosa|che cosa|che|quale base}',
  ),
  attribute(
    'direction',
    'polarita|direzione {dell indicatore|del target|attesa}|{in che|in quale|che|quale} {direzione|verso}|' +
      '(e) meglio {se|quando} {e|sia|} {cala|cresce|scende|sale|aumenta|diminuisce|alto|basso|alta|bassa}|(e) meglio {alto|basso|alta|bassa|in su|in giu}|' +
      'deve {crescere|calare|scendere|salire|aumentare|diminuire}|piu {e|sale} {alto|basso|alta|bassa} meglio e',
  ),
  attribute('direction', 'direzione {del|della|dell|dello|di}', saying('centre-head')),
  attribute('unit', 'unita di misura|{in che|in quale|che|quale} unita (di misura)|unita'),
  attribute(
    'source',
    'da dove {salta|saltano|sbuca|sbucano|spunta|spuntano|escono|esce} fuori|font[e,i]|font[e,i] {del|dei|di} {dato|dati}|{provenienza|origine} {del dato|dei dati}|chi {fornisce|da|rileva} {il dato|i dati}|' +
      'da dove {viene|vengono|arriva|arrivano|proviene|provengono|esce|escono|si prende|si prendono|e preso|sono presi}|' +
      'da dove {viene|vengono|arriva|arrivano|esce|salta fuori} {il|i|questo|questi|quel|quei} {dato|dati|numero|numeri|risultato|risultati|valore}',
  ),
  attribute(
    'place',
    '{a|in} {che|quale} {pagina|riga|punto}|{che|quale} {pagina|riga}|a pagina|pagina della relazione|riga (della relazione) (del testo)|dove {sta|e} scritt[o,a]|dove si {trova|legge|vede}|in che punto della relazione',
  ),
  attribute(
    'centre',
    `chi ne {e|sono} (il|la|i) {responsabile|responsabili}|chi (e) (il|la) responsabile|chi (e) (il|la) responsabile ${OF}|chi sono i responsabili|chi sono i responsabili ${OF}|chi (e) (il|la) referente|chi (e) (il|la) referente ${OF}|di chi e|di chi sono|` +
      'chi ha la responsabilita|chi ha la responsabilita {di|del|dello|della|dell|dei|degli|delle}|a {chi|quale area|quale ufficio|quale centro|che area|che ufficio} {fa capo|fanno capo|spetta|compete|tocca|e assegnato|e assegnata|e in carico|appartiene|e affidato|e affidata}|' +
      'chi {se ne occupa|si occupa|segue|gestisce|cura|ha in carico|ha in mano|risponde|ne risponde|lo segue|lo gestisce|la segue|la gestisce|ci lavora|se ne e occupato}|' +
      '{quale|che} {area|ufficio|centro|struttura} {segue|gestisce|cura|si occupa|e responsabile|ha in carico}|' +
      '{di|in capo a} {che|quale} {area|ufficio|centro} e|in carico a chi|chi ce l ha in carico|qual e il centro di responsabilita|qual e l area responsabile',
    saying('who'),
  ),
  attribute(
    'centre',
    `{responsabile|responsabili|centro di responsabilita|centri di responsabilita|centro responsabile|area responsabile} ${OF}`,
    saying('centre-head'),
  ),
  attribute(
    'beneficiaries',
    'beneficiar[io,i]|a chi (si) rivolg[e,ono]|destinatar[io,i]|a chi e {rivolto|rivolta|destinato|destinata}|a chi sono {rivolti|rivolte|destinati|destinate}|chi ne beneficia|chi beneficia',
    saying('beneficiary-head'),
  ),
  attribute('beneficiaries', 'a chi {serve|servono|giova|giovano|interessa}'),
  attribute(
    'public-value',
    `{qual e|che|quale} (il) valore pubblico ${OF}|{qual e|che|quale} valore pubblico|(che|quale) dimensione (di valore pubblico)`,
  ),
  attribute(
    'type',
    `{che|quale|di che|di quale|quali} {tipo|tipologia|genere|tipi|tipologie} (di indicatore) (e)|tipologi[a,e]`,
    saying('by-type'),
  ),
  attribute('flags', `{che|quale} sigla|sigl[a,e]`),
  attribute(
    'description',
    `descrizion[e,i]|(che) cosa {misura|indica|rileva} {il|lo|la|l|questo|quest}|com e descritt[o,a]`,
  ),
  attribute('code', `{che|quale|con che|con quale} codice|qual e il codice|codice {del|dello|della|dell|di}`),
  attribute(
    'objective',
    `{sotto|in|a|di} {che|quale} obiettivo operativo|{che|quale|qual e l} obiettivo operativo|obiettivo operativo {del|dello|della|dell|di}`,
    saying('objective-head'),
  ),
  attribute(
    'theme',
    `{in|di|a|sotto} {che|quale} {tema|tema strategico|area strategica|obiettivo strategico}|{tema|tema strategico|area strategica|obiettivo strategico} {del|dello|della|dell|di}`,
    saying('by-theme'),
  ),
  attribute(
    'section',
    '{in|di|a} {che|quale} {sezione|tabella}|(in) {quale|quali} {delle|tra le|fra le} (4|quattro) {sezioni|tabelle}',
    saying('by-section'),
  ),
  attribute(
    'mission',
    '{in|di|a|sotto} {che|quale} missione|qual e la missione|missione di appartenenza|missione {del|dello|della|dell|di}',
    saying('mission-head'),
  ),
  attribute(
    'programme',
    '{in|di|a|sotto} {che|quale} programma|qual e il programma|programma di appartenenza',
    saying('programme-head'),
  ),
];

/** Alone in a turn ("risultato?", "e il target?") the bare word asks for it. */
export const BARE_ATTRIBUTES: Readonly<Record<string, Attribute>> = {
  target: 'target',
  risultato: 'result',
  consuntivo: 'result',
  scostamento: 'variance',
  area: 'centre',
  centro: 'centre',
  responsabile: 'centre',
  codice: 'code',
  tipo: 'type',
  tema: 'theme',
  missione: 'mission',
  programma: 'programme',
  riga: 'place',
  pagina: 'place',
};
