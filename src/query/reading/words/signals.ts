import { type ConceptEntry, operator, type Signal, signal } from '../concept.ts';

/** Words that set years side by side, and say what is looked for in them. */
function trendOf(name: Signal, phrases: string): ConceptEntry {
  return {
    phrases,
    means: [
      { role: 'signal', signal: 'trend' },
      { role: 'signal', signal: name },
    ],
  };
}

/** Who has most or least of the money that a mission, or a project, is given: said by an adjective. */
function richness(order: Signal, of: Signal, phrases: string): ConceptEntry {
  return {
    phrases,
    means: [
      { role: 'signal', signal: order },
      { role: 'signal', signal: of },
    ],
  };
}

/** What is wanted, and the small words that combine the rest. */
export const SIGNAL_WORDS: readonly ConceptEntry[] = [
  signal(
    'help',
    'aiuto|aiutami|help|cosa (puoi|sai) fare|cosa puoi fare|cosa sai fare|cosa fai|che cosa (puoi|sai) fare|che cosa sai fare|che cosa puoi fare|come funzioni|come si usa|come ti uso|come funziona (questo) (il) (bot)|' +
      'cosa posso chiedert[i,e]|cosa posso chiedere|che domande posso farti|che domande posso fare|esempi di domande|istruzioni|chi sei|ciao|salve|buongiorno|buonasera|buon giorno|hey|grazie (mille)|comandi|menu|guida|traguardo',
  ),
  signal(
    'list',
    'elenc[o,a,ami,hi]|lista|list[e,ami]|elencare|mostra|mostrami|mostrare|visualizza|fammi vedere|fammi un elenco',
  ),
  signal('all', 'tutt[i,e,o,a]|al completo|per intero|per esteso'),
  signal(
    'count',
    'quant[i,e]|n|numero (di)|conta|contami|conteggio|numerosita|contare|quanto sono|il numero|nr|num|quantita',
  ),
  signal(
    'share',
    'rispetto al totale|(in) percentual[e,i]|%|percento|per cento|(che) quota|tasso (di) (raggiungimento)|che parte|incidenza percentuale|perc|in che misura',
  ),
  signal(
    'sum',
    'somma|sommat[o,i]|totale|totali|in tutto|complessiv[o,a,i,amente]|ammontare|ammonta|ammontano|nel complesso',
  ),
  signal(
    'average',
    '(la) media {dei|di|degli|del|delle} {risultati|risultato|raggiungimento|raggiungimenti|target|scostamenti|scostamento|gradi|grado|tetti|budget|indicatori|obiettivi|valori|percentuali|massimali}|' +
      '{risultato|target|tetto|scostamento|grado|raggiungimento|valore|massimale} medio|{grado|tasso} medio di {raggiungimento|realizzazione}|media {complessiva|generale|aritmetica|ponderata|semplice}|raggiungimento medio|' +
      '{calcola|calcolami|fai|fammi|dammi} (la) media',
  ),
  signal(
    'why',
    '(che) cosa c e dietro|che c e dietro|cosa si nasconde dietro|perche|xche|xke|perke|come mai|(per) (quale) motiv[o,i]|(per) (qual) (quale) ragion[e,i]|(la) caus[a,e] (di) (del)|(a) cosa e dovut[o,a]|a cosa sono dovut[i,e]|' +
      'motivazion[e,i]|spiegami|spiegazion[e,i]|giustificazion[e,i]|da cosa dipende|di chi e la colpa|colpa|' +
      '(che) cosa e successo|cos e successo|cosa e accaduto|(che) cos e accaduto|cosa non ha funzionato|cosa e andato storto|cosa e andato male|come si spiega|per quale motivo|per che motivo|a che si deve|a cosa si deve|spiega|giustifica|dovut[o,a,i,e]',
  ),
  signal(
    'explain',
    'perche dici|come fai a dire|come (lo) (l) hai calcolat[o,a]|come hai calcolato|con che regola|con quale regola|che regola|quale regola|regola|regole|' +
      'in base a cosa|in base a che (cosa)|come (lo) (la) giudichi|come e stato valutato|come e stata valutata|come e stato giudicato|perche risulta|perche e (considerat[o,a]|segnat[o,a]|dat[o,a])|perche e considerat[o,a]|perche e segnat[o,a]|perche e dat[o,a]|perche e ross[o,a]|perche e verd[e,i]|' +
      'perche lo dai|perche la dai|perche lo consideri|perche la consideri|perche dai|su che base|su quale base|come ci arrivi|dimostra|verdetto|perche li dai|perche me lo dai|perche lo segni|perche segni|perche hai messo|perche mi dai|come valuti|come hai valutato|{hai|avete} {valutato|valutata|giudicato|giudicata}|come giudichi|giudichi|valuti|spiegami il verdetto|spiega il verdetto|criteri di valutazione|(che) tolleranz[a,e]|con che criterio|con quale criterio|perche {lo|la|li|le|l|me lo|me la} {conti|conteggi|tratti|metti|ritieni|classifichi|valuti|giudichi|fai}|{lo|la|li|le} {segni|conti|dai|metti|consideri|conteggi|giudichi|tratti} (come) {raggiunt[o,a,i,e]|centrat[o,a,i,e]|verd[e,i]|mancat[o,a,i,e]|ross[o,a,i,e]}|come {fa|fanno} {a|ad} essere|come {puo|possono} essere|come mai {e|sono} {verd[e,i]|ross[o,a,i,e]|giall[o,a,i,e]}',
  ),
  signal(
    'claim',
    'secondo me|a me (risulta|sembra|pare)|a me risulta|a me sembra|a me pare|ma non cont[a,ano]|non cont[a,ano]|ma non (e|era) raggiunto|non dovrebb[e,ero] essere|dovrebb[e,ero] essere|sbagli|ti sbagli|hai sbagliato|sei sicur[o,a]|sicuro che|ma come|per me',
  ),
  signal(
    'compare',
    'confront[o,a,ami,are,iamo]|vs|versus|contro|paragon[a,o,are]|a confronto|messi a confronto|comparazione|compara|rispetto a|meglio di|peggio di',
  ),
  signal('difference', 'differenz[a,e] (tra|fra)|differenz[a,e]|che differenza c e (tra|fra)'),
  signal(
    'worst',
    'ultim[o,a,i,e] {in|della|nella} classifica|fanalin[o,i] di coda|in coda|maglia nera|(il|la|i|le) meno {raggiunt[o,a,i,e]|riuscit[o,a,i,e]|centrat[o,a,i,e]}|{ordinal[i,e]|ordina|in ordine} {per|di} scostament[o,i]|(va) (vanno) peggio|peggior[,e,i]|piu (in) {difficolta|indietro}|piu in difficolta|piu indietro|in maggiore difficolta|pegg[io]|piu critic[a,he,o,i]|messa peggio|messo peggio|messi peggio|piu deludent[e,i]|maggior[e,i] scostament[o,i]|piu lontan[i,o] (dal target)|scostamenti peggiori',
  ),
  signal(
    'best',
    'classific[a,he]|graduatori[a,e]|ranking|(va) (vanno) meglio|miglior[,e,i]|piu brav[a,o,i,e]|piu virtuos[a,o,i,e]|messa meglio|messo meglio|messi meglio|in testa|eccellenz[a,e]',
  ),
  signal(
    'most',
    'piu|maggior[e,i] (numero)|maggior numero|con piu|di piu|massim[o,a,i,e]|piu alt[o,a,i,e]|piu numeros[e,i]|piu grand[e,i]|primo per|prima per|(la) maggior parte|(la) {grande|stragrande} maggioranza|(la) maggioranza',
  ),
  signal(
    'fewest',
    'meno|minor[e,i] (numero)|minor numero|con meno|di meno|minim[o,a,i,e]|piu bass[o,a,i,e]|piu piccol[o,a,i,e]|piu contenut[o,i]',
  ),
  signal(
    'nobody',
    'nessun (target)|nessun[o,a]|non ha nessun|non ha alcun|zero|senza (nessun) (alcun) (target) (obiettivi) mancat[o,i]|en plein|(ha) (hanno) (fatto) (raggiunto) (il) 100% (degli obiettivi) (dei target)|fatto (il) 100%|100% degli obiettivi|100% dei target|non hanno nessun[o,a]|non hanno nessun|neanche uno',
  ),
  signal(
    'overshoot',
    'superament[o,i]|super[a,ano,ati,iamo] di (molto|piu)|superat[o,a,i,e] di (piu|molto|tanto)|superat[i,e] di piu|superat[i,e] di molto|sovraperformanc[e]|extra performance|oltre il target|sopra (il) target|ampiamente superat[o,a,i,e]|ben oltre|sforat[i,o] in positivo|piu sopra il target|sopra le attese|stracciat[o,i]|stravint[o,i]',
  ),
  signal(
    'summary',
    'riepilog[o,a,ami]|grafic[o,i]|diagramm[a,i]|istogramma|sintesi|riassunt[o,i]|riassum[i,imi]|panoramica|quadro (generale) (complessivo)|come {va|vanno} (le cose)|come va|come vanno|come siamo (messi|andati)|come siamo messi|come siamo andati|come sta (andando)|come stiamo (andando)|come stanno|come {e|sono} {messa|messo|messi|messe|andata|andati|andate}|come e messa|come e messo|come sono messi|come sono messe|com e messa|com e messo|come e andata|come e andato|com e andat[a,o]|come sono andat[i,e]|come si e comportat[a,o]|situazione|{lo|quale|che} stato|stato {degli|dei|delle|dell|della|del|di}|stato dell arte|a che punto (siamo|sono|e)|a che punto e|a che punto siamo|a che punto sono|bilancio|andat[a,o]|scheda|overview|rendimento|performance complessiva|fammi il punto|il punto su',
  ),
  signal(
    'outcome',
    'sopra o sotto (il target)|sotto o sopra (il target)|raggiunto o (no|meno)|o no|o meno|oppure no|si o no|e raggiunto|e stat[o,a] raggiunt[o,a]|risulta raggiunto|l abbiamo raggiunto|lo abbiamo raggiunto|e stat[o,a] centrat[o,a]|abbiamo raggiunto il target|raggiunta o no',
  ),
  signal(
    'deadline',
    'scadenz[a,e]|scadeva|scadevano|scad[e,ono,uto,uti,ute]|termin[e,i] (di) (entro)|data limite|date limite|deadline|tempistic[a,he]|entro quando|quando {era|e} previst[o,a]|milestone',
  ),
  signal(
    'delay',
    'ritard[o,i]|sforat[o,a,i,e] {i|nei|sui} {tempi|termini}|sforato la scadenza|sforate le scadenze|sforamento dei tempi',
  ),
  signal(
    'in-time',
    'in orario|in tempo|nei tempi|entro i tempi|puntual[e,i]|nei termini|entro i termini|in anticipo|rispettat[a,e] la scadenza|rispettat[a,e] le scadenze|entro la scadenza|per tempo',
  ),
  signal('next', 'prossim[a,e,i,o]|in arrivo|futur[e,a,i,o]|imminent[e,i]|a breve|ancora da fare|da qui a'),
  signal(
    'footnote',
    'not[a,e] (n) (numero)|(a) pie di pagina|not[a,e] a pie di pagina|(in) fondo {alla|alle|a} {pagina|pagine}|(in) fondo (alla) pagina|nota a pie di pagina|note a pie',
  ),
  signal('what-is', '(che) {cos e|cosa e|cosa sono|che sono} (il|la|lo|l|un|una|i|gli|le)'),
  signal(
    'definition',
    '(sciogli) (l) acronim[o,i]|sciogli (l) (la) {acronimo|sigla|abbreviazione}|(che) (cosa) significa|che vuol dire|(che) cosa vuol dire|definizion[e,i] (di)|definisci|cosa (si) intend[e,i] (per)|cosa si intende (per)|cosa intendi (per)|significato|che significato ha|glossario|cosa vogliono dire|vuol dire|significa|per cosa sta|che sta per',
  ),
  signal(
    'anomaly',
    'duplicat[o,i]|incoerent[e,i]|lettur[a,e] {incerta|incerte|dubbia|dubbie}|{dubbi|dubbio|incertezze} {su|sulle|sui} (qualche|alcune|quali) {riga|righe|dati|dato|numeri}|incoerenz[a,e]|incongruenz[a,e]|anomali[a,e]|contraddizion[e,i]|discrepanz[a,e]|error[e,i] (nella relazione)|refus[o,i]|doppion[e,i]|codici {doppi|ripetuti|uguali}|codici usati {due|piu} volte|stranezz[a,e]|cose strane|che non torn[a,ano]|non torn[a,ano]|inesattezz[a,e]|pasticc[i,io]',
  ),
  signal(
    'conflict',
    '(c e) (sta) {scritto|riportato} {altro|diversamente}|{dice|dicono} {altro|diversamente|un altra cosa|il contrario}|(c e) scritto {il contrario|un altra cosa}|due valori|due numeri|valori diversi|(vedo) (due) dat[i,o] (divers[i,o]|discordant[i,e])|due dati diversi|dati diversi|dati discordanti|due numeri diversi|due risultati diversi|quale (dei due) e (giusto|corretto|vero)|quale dei due|(si) contraddic[e,ono]|qual e quello giusto|chi ha ragione|{contat|conteggiat}[o,a,i,e] {due volte|doppi[o,e,a,i]}|doppion[e,i]|doppio conteggio|come {si|fanno a} {concilia|conciliano|conciliarsi|tiene insieme|tengono insieme|mettono insieme|mette insieme|accordano}|come stanno insieme|non {torna|tornano|quadra|quadrano}|(un) (c e) si (da una parte|di qua|qui) e (un) no (dall altra|di la|la)|due valori diversi|e giusto',
  ),
  signal(
    'trend',
    'rispetto (all|allo) anno (scorso|prima|precedente)|rispetto all anno (scorso|prima|precedente)|rispetto all anno scorso|rispetto all anno prima|rispetto all anno precedente|rispetto allo scorso anno|rispetto al passato|rispetto a prima|rispetto al|anno precedente|anni precedenti|anno su anno|andament[o,i]|trend|evoluzion[e,i]|negli (ultimi) anni|nei vari anni|in questi anni|(nel corso|col passare) degli anni|anno per anno|di anno in anno|storico|serie storica|nel tempo|in salita|in discesa|in rialzo|in ribasso|salit[o,a,i,e]|sces[o,a,i,e]|(in) crescita|(in) calo|(in) aumento|cresciut[o,a,i,e]|calat[o,a,i,e]|aumentat[o,a,i,e]|diminuit[o,a,i,e]',
  ),
  trendOf('improved', 'migliorat[o,a,i,e]|migliora|migliorano|progredit[o,a,i,e]'),
  trendOf('worsened', 'peggiorat[o,a,i,e]|peggiora|peggiorano|regredit[o,a,i,e]'),
  trendOf('recovered', 'recuperat[o,a,i,e]'),
  trendOf('changed', '{e|sono} cambiat[o,a,i,e]|cambiat[o,a,i,e]'),
  trendOf(
    'in-a-row',
    '(per) {due|tre|quattro|cinque|2|3|4|5} {anni|volte} {di fila|consecutiv[i,e]|di seguito|in fila}|(per) (piu) anni {di fila|consecutivi|di seguito}|due anni su due|entrambi gli anni|tutti e due gli anni',
  ),
  signal(
    'budget-use',
    '(grado) (tasso) (percentuale) (di) utilizzo|utilizzat[o,a,i,e]|(abbiamo) usat[o,a,i,e]|usare|quanto abbiamo usato|impegnat[o,a,i,e]|assorbit[o,i]|tiraggio|utilizzo del budget|valore contabilizzato|contabilizzat[o,i]',
  ),
  signal(
    'budget',
    'budget|bdg|soldi|stanziament[o,i]|stanziat[o,a,i,e]|fond[i,o]|risorse (economiche) (finanziarie)|finanziament[o,i]|finanziat[o,a,i,e]',
  ),
  signal(
    'cap',
    'spendere {al massimo|al piu}|{potevamo|si poteva|poteva|potevano} spendere (al massimo)|tett[o,i] (di) (spesa)|{forbice|fascia|intervallo} di (spesa) (budget)|{forbice|fascia|intervallo} di {spesa|budget}|forbice|forchetta|massimal[e,i] (di) (budget) (spesa)|max (bdg) (budget) (euro)|bdg max|limit[e,i] di (spesa|budget)|limite di spesa|limiti di spesa|limite di budget|limiti di budget|budget massim[o,i]|spesa massima|cap|plafond|importo massimo|importi massimi|tetto massimo|tetti massimi',
  ),
  signal(
    'spent',
    'quanti euro|quanti soldi|in euro|in soldi|spes[o,a,e,i]|spesa (effettiva) (reale) (sostenuta)|spendere|quanto e costat[o,a]|quanto sono costat[i,e]|cost[o,i,ato,ati,a,are,ano,ava]|sforat[o,a,i,e]|sforament[o,i]|sfora|fuori budget|oltre il budget|entro il budget|dentro il budget|nei limiti di budget|(nei) limiti del budget|pagat[o,a,i,e]|uscite|rimasto nel budget|rimasti nel budget|consumat[o,i]|avanzat[o,i]|risparmiat[o,i]|esborso',
  ),
  signal(
    'funds',
    'quanto vale|valore (della) missione|quanto pesa|importo (della)|valgono|importi|stanziamento (della)|quanti soldi|che cifra|quanto ammonta|dotazione|quante risorse|vale',
  ),
  richness('most', 'budget', 'piu {costos[o,a,i,e]|car[o,a,i,e]|oneros[o,a,i,e]|dispendios[o,a,i,e]}'),
  richness('fewest', 'budget', 'meno {costos[o,a,i,e]|car[o,a,i,e]|oneros[o,a,i,e]}|piu economic[o,a,i,he]'),
  richness('most', 'funds', 'piu {ricc[o,a,hi,he]|finanziat[o,a,i,e]|dotat[o,a,i,e]}'),
  richness('fewest', 'funds', 'meno {ricc[o,a,hi,he]|finanziat[o,a,i,e]|dotat[o,a,i,e]}|piu pover[o,a,i,e]'),
  signal('mission-head', 'mission[e,i]|mission'),
  signal('programme-head', 'programm[a,i]|prog|progr'),
  signal('who', 'chi|qual[e,i] are[a,e]|quale centro|quali centri|quale ufficio|quali uffici|che area'),
  signal(
    'by-centre',
    'per (ogni) area|per (ogni) centro|per centro di responsabilita|(tra|fra) le aree|delle aree|ogni area|ciascuna area|area per area|per uffici[o]|(tra|fra) i centri|dei centri|per aree|per centri|tra le aree|fra le aree|tra i centri',
  ),
  signal(
    'by-section',
    'per (ogni) sezione|per (ogni) tabella|(tra|fra) le sezioni|per sezioni|tra le sezioni|sezion[e,i]|{per|in|nelle|tra le|quale|quali} {tabella|tabelle}',
  ),
  signal(
    'by-theme',
    'per (ogni) tem[a,i]|(tra|fra) (le) aree strategiche|area strategica|tem[a,i] strategic[o,i]|tem[a,i]|linee strategiche|linea strategica|obiettivi strategici|obiettivo strategico|assi|ambiti strategici|ambito strategico|priorita strategiche|direttrici|per tema',
  ),
  signal('by-type', 'per (ogni) tip[o,i]|per tipologia|per tipologie|per ogni tipo'),
  signal('by-cause', 'per (ogni) (tipo di) {causa|cause}|per motivo|per motivi'),
  signal('by-mission', 'per (ogni) mission[e,i]|per singola missione'),
  signal(
    'centre-head',
    'are[a,e]|centr[o,i] (di) (responsabilita)|uffic[io,i]|struttur[a,e]|aziend[a,e] special[e,i]|responsabil[e,i]|responsabilita|direzion[e,i]|in carico (a)|in capo (a)|competenza',
  ),
  signal('objective-head', '(come) obiettivo operativo|obiettivi operativi|come obiettivo'),
  signal(
    'detail',
    'dettagl[i,io]|in dettaglio|nel dettaglio|scheda (completa)|approfondi[sci]|approfondimento|piu info|informazioni|info|raccontami',
  ),
  signal(
    'export',
    'esporta|esportal[i,a,e,o]|esportare|esportazione|scaric[a,ali,ala,alo,ale,are]|(in|su|come) (un) (file|foglio) {excel|csv|xlsx}|(in|su) un file|{mandami|dammi|inviami|passami|vorrei|voglio} (il|un) file|foglio {di calcolo|elettronico}',
  ),

  signal(
    'rest',
    '(il|al) contrario|(l|all) opposto|viceversa|quelli no|quelle no|gli altri|le altre|l altr[o,a]|{degli|agli|dagli|sugli|negli} altri|{delle|alle|sulle} altre|i restanti|le restanti|i rimanenti|il resto',
  ),
  signal(
    'following',
    '(la|il) {successiva|successivo|seguente}|(i|le) {successivi|successive|seguenti}|{quella|quello} dopo',
  ),
  signal(
    'back',
    '(la|il) precedente|{quella|quello|quelli} (di) prima|torna (indietro) (a prima)|tornando indietro|indietro|{domanda|lista|elenco} {precedente|di prima}|rimett[i,ili,ile,ilo,ila]|ripristina|(come) {com|come} era prima',
  ),
  operator('not', 'non|nn|mai|neanche|neppure|nemmeno'),
  operator(
    'except',
    'tranne|fuori {da|dal|dalla|dai|dagli|dalle|dallo|dall}|al di fuori {di|del|della|dei|delle|da|dal|dalla}|all infuori {di|del|della|dei|delle}|extra|lasciando {fuori|da parte}|lascia {fuori|da parte}|lasciamo {fuori|da parte}|eccezion fatta per|ad esclusione (di)|a esclusione (di)|ignorando|ignora|tralasciando|tralascia|scartando|scarta|saltando|depurat[o,i] (di) (del)|{tutti|tutto|tutte} meno|divers[o,a,i,e] da|eccetto|escluso|esclus[a,i,e]|escludi|escludendo|salvo|fuorche|a parte|ad eccezione (di)|al netto (di) (del)|ma non|togl[i,imi,ici,iamo,iendo]|leva[mi,ci]|escludi[mi,amo]|scartami|senza contare|niente|lascia stare|lasciando stare|lascia perdere|senza considerare|senza|meno che|tolto|tolt[a,i,e]|eccettuat[o,i]',
  ),
  operator('nor', 'ne'),
  operator('or', 'o|oppure|ovvero|od|e o'),
  operator(
    'and',
    'e|ed|idem (per)|stessa {cosa|domanda} (per)|lo stesso per|stesso discorso (per)|nonche|anche|aggiung[i,imi,ici,iamo]|riaggiung[i,iamo]|includi|&|piu che',
  ),
  operator(
    'both',
    'condividono|hanno in comune|in comune (tra|fra|con|a)|comuni (a|tra|fra)|condivis[i,e] (tra|fra|da)|sia|contemporaneamente|insieme|entramb[i,e]|al tempo stesso|che anche|ma anche',
  ),
  operator(
    'only',
    'solo|sola|soli|sole|soltanto|solamente|unicamente|esclusivamente|limitatamente|filtra (per)|filtrali|restringi|limita|limitati',
  ),
];
