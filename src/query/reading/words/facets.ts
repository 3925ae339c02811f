import { type ConceptEntry, denied, filter } from '../concept.ts';

/** Sections, themes, types, flags and the other closed lists of the report, as people name them. */
export const FACET_WORDS: readonly ConceptEntry[] = [
  filter({ facet: 'section', section: 'public-value' }, '(di) valore pubblico|valor pubblico|vp'),
  filter({ facet: 'section', section: 'performance' }, '(di) performance (organizzativa)|perf|pf'),
  filter(
    { facet: 'section', section: 'individual' },
    'indiv|individ|individual[e,i] (annual[e,i]) (per area)|obiettivi individuali per area|performance individuale',
  ),
  filter(
    { facet: 'section', section: 'pira' },
    'pira|p i r a|piano (degli) indicatori (e) (dei) risultati attesi (di bilancio)|(indicatori) (e) risultati attesi di bilancio',
  ),

  filter(
    { facet: 'theme', theme: 'semplificazione' },
    'semplificazione (per le imprese)|tema semplificazione|area strategica semplificazione|semplificazioni',
  ),
  filter(
    { facet: 'theme', theme: 'servizi innovativi' },
    'servizi innovativi (e di valore)|servizi innovativi e valore',
  ),
  filter(
    { facet: 'theme', theme: 'attrattività' },
    'attrattivita (e sviluppo sostenibile) (del territorio)|territorio attrattivo|attrattivita e sviluppo (del territorio)|sviluppo sostenibile del territorio|attrattivita del territorio',
  ),
  filter({ facet: 'theme', theme: 'fattori abilitanti' }, 'fattori abilitanti|abilitanti|fattore abilitante'),

  filter({ facet: 'type', type: 'efficacia' }, '(di) (tipo) efficacia|tipologia efficacia'),
  filter({ facet: 'type', type: 'efficienza' }, '(di) (tipo) efficienza|tipologia efficienza|efficenza'),
  filter({ facet: 'type', type: 'impatto' }, '(di) (tipo) impatto|(d) impatto|tipologia impatto|outcome'),
  filter(
    { facet: 'type', type: 'risultato' },
    '(di) tipo risultato|tipo di risultato|tipologia (di) risultato|indicator[e,i] (di) risultato|obiettiv[o,i] di risultato|quell[i,e] di risultato|sono di risultato|' +
      'solo (di) risultato|target di risultato|(di) tipologia risultato|e di risultato',
  ),
  filter({ facet: 'type', type: 'realizzazione fisica' }, '(di) realizzazione fisica'),
  filter({ facet: 'type', type: 'realizzazione finanziaria' }, '(di) realizzazione finanziaria'),

  filter(
    { facet: 'flag', flag: 'D' },
    '(con) (la) (sigla) (marcati) (segnati) d|(sigla) (flag) d|con la d|lettera d',
  ),
  filter(
    { facet: 'flag', flag: 'D' },
    'obiettivi di digitalizzazione|indicatori di digitalizzazione|(di) digitalizzazione|digitali',
    'weak',
  ),
  filter({ facet: 'flag', flag: 'S' }, '(sigla) (flag) s|con la s|lettera s|sigla semplificazione'),

  filter(
    { facet: 'public-value', name: 'ambientale' },
    '(di) valor[e,] (pubblico) ambientale|dimensione (solo|soltanto) ambientale|aspett[o,i] ambiental[e,i] del valore pubblico|valore pubblico (di) (tipo) (dimensione) ambientale',
  ),
  filter(
    { facet: 'public-value', name: 'economico' },
    '(di) valor[e,] (pubblico) economico|dimensione (solo|soltanto) economica|valore pubblico (di) (tipo) economico',
  ),
  filter(
    { facet: 'public-value', name: 'sociale' },
    '(di) valor[e,] (pubblico) sociale|dimensione (solo|soltanto) sociale|valore pubblico (di) (tipo) sociale',
  ),
  filter({ facet: 'public-value', name: 'ambientale' }, 'ambiental[e,i]', 'weak'),
  filter({ facet: 'public-value', name: 'sociale' }, 'social[e,i]', 'weak'),
  filter({ facet: 'public-value', name: 'economico' }, 'economic[o,i]', 'weak'),
  filter(
    { facet: 'beneficiary', name: 'cittadini' },
    '(per) (ai) (i) (rivolti ai) cittadini|la cittadinanza|cittadinanza',
  ),
  filter(
    { facet: 'beneficiary', name: 'territorio' },
    'beneficiar[io,i] (il) territorio|per (il) territorio|a favore del territorio|a beneficio del territorio',
  ),
  filter(
    { facet: 'beneficiary', name: 'imprese' },
    'beneficiar[io,i,ie] (le) (solo|sole|soltanto) (le) imprese|{solo|sole|soltanto} (le) imprese|rivolt[i,o] alle imprese|{sono|solo} per le imprese|per le sole imprese|a favore delle imprese|a beneficio delle imprese|che riguardano le imprese',
  ),
  filter({ facet: 'beneficiary', name: 'imprese e cittadini' }, '(beneficiari) (per) imprese e cittadini'),
  filter(
    { facet: 'target-unit', unit: '%' },
    'target (espresso|espressi) (in) {percentuale|percentuali|%}|valore atteso in percentuale',
  ),
  filter(
    { facet: 'result-kind', result: 'nothing' },
    '(un) (il) (con) (risultato) trattino|senza risultato|risultato {vuoto|mancante|assente}|nessun risultato',
  ),
  filter({ facet: 'budget-use' }, '{quelli|quelle|indicatori|linee|obiettivi} {di|sul|del|sui} budget'),
  filter(
    { facet: 'several-centres' },
    'con (piu di) {piu|due|un} {centri|aree|centro} (o piu)|{hanno|ha} {piu|due} {centri|aree}|di piu {aree|centri}|' +
      '{condivisi|condivisa|condivise|in comune|comuni|assegnati|assegnato|in carico|affidati} {da|tra|fra|a} {piu|piu di un|piu di una|diverse|diversi|varie|vari} {aree|centri|area|centro|uffici|ufficio}',
  ),
  denied({ facet: 'type', type: 'risultato' }, 'divers[o,a,i,e] da (quelli di) risultato'),
  {
    phrases: '{quanti|quante} (i|dei) no',
    means: [
      { role: 'signal', signal: 'count' },
      { role: 'filter', atom: { facet: 'result-kind', result: 'no' }, strength: 'strong' },
    ],
  },
  ...dimension('ambientale', 'ambiental[e,i]'),
  ...dimension('sociale', 'social[e,i]'),
  ...dimension('economico', 'economic[o,i]'),
  filter(
    { facet: 'exceeded' },
    'superat[o,a,i,e] (il target|l obiettivo|i target)|super[a,ano,iamo] (il target|l obiettivo)|hanno superato|ha superato|abbiamo superato|oltre il target|sopra (il) target',
  ),
  filter(
    { facet: 'equal' },
    '{uguale|uguali|pari} al target|(centrat[o,i]) esattamente (il target)|ne piu ne meno|al pelo|giusti giusti|a filo',
  ),
  filter(
    { facet: 'at-most' },
    '{meno|minore|basso|poco} e meglio|piu {basso|piccolo} e meglio|al ribasso|a scendere|(e) meglio un {valore|risultato|numero} {basso|piu basso|minore}|(e) meglio {basso|piu basso|se basso|se cala|se scende}|da {ridurre|abbassare|contenere}',
  ),
  filter(
    { facet: 'cites-pira' },
    'sia in performance che nel pira|sia nella performance che nel pira|anche nel pira|anche in pira|uguali {tra|in} performance e pira|' +
      'in comune tra performance e pira|comuni a performance e pira|con (un) codice pira|(con) (un) {rimando|rimandi|richiamo|riferimento} {pira|al pira}|con (un) rimando al pira|citati nel pira|codici pira (sono) (citat[i,e]) (nella performance|in performance)|(che) {citano|cita|richiamano|rimandano al|rinviano al|riportano} (il) pira|collegati al pira|ripresi nel pira',
  ),
  filter(
    { facet: 'number', measure: 'result', op: '=', value: 0, high: null, unit: '' },
    'risultato (pari a) zero|risultato {e|era|e stato} (stato) (proprio) zero|risultato a zero|con zero|(ferm[i,o,a]) (rimast[o,a,i,e]) (proprio) a (quota) zero',
  ),
  filter(
    { facet: 'noted' },
    'con (una|la|qualche) not[a,e]|hanno (una|la) nota|ha (una|la) nota|commentat[i,e] in nota|con una spiegazione in nota',
  ),
  denied(
    { facet: 'noted' },
    'senza (una|la|alcuna|nessuna) not[a,e]|{non|nn} {hanno|ha} (una|la|alcuna|nessuna) nota',
  ),
  denied(
    { facet: 'cap' },
    'senza (un|il|alcun) {max bdg|massimale|tetto|limite di spesa|bdg|budget massimo|max budget}|senza max|senza massimali|senza tetti|non hanno (un|il) {tetto|massimale|max bdg}',
  ),
  filter(
    { facet: 'cap' },
    'con (un|il) {tetto|massimale|max bdg} (di budget|di spesa)|hanno (un|il) {tetto|massimale|max bdg}',
  ),
  degree(
    '>',
    200,
    'il doppio del target|{piu del|oltre il|almeno il|sopra il} doppio (del target|dell obiettivo|di quanto previsto)|(hanno) doppiat[o,i] (il target)',
  ),
  degree(
    '>',
    300,
    'il triplo del target|{piu del|oltre il|almeno il|sopra il} triplo (del target|dell obiettivo)|triplicat[o,i] (il target)',
  ),
  degree(
    '<',
    50,
    '{sotto la|meno della|neanche la|nemmeno la|neppure la} meta (del target|dell obiettivo)|sotto meta target',
  ),
  filter(
    { facet: 'result-kind', result: 'no' },
    '{dei|i|e un|e} no|{preso|avuto|riportato|segnato|beccato|hanno|ha} {un|dei|qualche} no|con {un|dei|qualche} no|con (risultato) no|risultato no|risposta no|a no|andati a no',
  ),
  filter(
    { facet: 'result-kind', result: 'yes' },
    '{quanti|gli} si|con (risultato) si|risultato si|dei si|i si|risposta si',
  ),

  filter(
    { facet: 'postponed', to: null },
    'slittat[o,a,i,e]|rinviat[o,a,i,e]|posticipat[o,a,i,e]|rimandat[o,a,i,e]|riprogrammat[o,a,i,e]|spostat[o,a,i,e]|slitta|slittano|slittament[o,i]|rinvi[i,o]|posticip[i,o]|proprogat[o,i]|prorogat[o,i]|scivolat[o,i]|rinviano',
  ),
  filter(
    { facet: 'late' },
    'in ritardo|fuori tempo (massimo)|fuori {dai tempi|dai termini|dalla scadenza}|oltre {la|il} {scadenza|termine}|oltre la scadenza|oltre il termine|fuori termine|tardi|ritardat[o,a,i,e]|in ritardo sul target',
  ),
];

/** A share of the target said in words. */
function degree(op: '<' | '>', value: number, phrases: string): ConceptEntry {
  return filter({ facet: 'number', measure: 'degree', op, value, high: null, unit: '%' }, phrases);
}

/** "Indicatori sociali": the dimension of public value, said of the indicators themselves. */
function dimension(name: string, adjective: string): ConceptEntry[] {
  return [
    {
      phrases: `{indicatori|obiettivi|target|indicatore|obiettivo} ${adjective}`,
      means: [
        { role: 'head' },
        { role: 'filter', atom: { facet: 'public-value', name }, strength: 'strong' },
      ],
    },
  ];
}
