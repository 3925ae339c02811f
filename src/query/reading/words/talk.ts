import { type ConceptEntry, filler } from '../concept.ts';

/**
 * How people talk around a question, and what they call the report's own furniture. None of these is a subject of
 * the report; one that a report does use is a topic word there all the same, since its rows are looked up first.
 */
export const TALK_WORDS: readonly ConceptEntry[] = [
  // To whom, when and why it is asked.
  filler(
    'in {ogni|tutte le|tutti le} {tabella|tabelle|sezione|sezioni}|a carico di|in carico a|in capo a|scheda {dei|del|della} {dirigenti|dirigente|responsabile|direzione}|{sto|stai|sta|stiamo|state|stanno} {preparando|facendo|scrivendo|guardando|lavorando|cercando|finendo|compilando}|sto|stai|riunione (di direzione)|{il|la} {presidente|direttore|direttrice|capo|segretario generale|giunta|assessore|consigliere} {vuole|vorrebbe|chiede|deve|ha chiesto|mi ha chiesto|mi chiede|ci chiede|aspetta} (sapere) (di sapere)|lavoro {in|a|per|nel|nella|nell|all|alla|presso|da}|disturbo|fretta|attimo|minut[o,i]|momento|curiosita|cortesia|gentilezza|favore|piacere|urgenza|mail|email|messaggio|telefonata|chiamata|caffe|pausa|' +
      'slide|diapositiv[a,e]|appunt[o,i]|bozza|lettera|intervista|conferenza (stampa)|comunicato stampa|rassegna stampa|per la stampa|assemblea|comitato|presidente|assessore|dirigente|segretari[o,a]|vice|ragazz[i,o]|tutti quanti|signor[e,a]|dott|ing|avv|team|squadra|gruppo di lavoro|mia area|mio ufficio|da poco|da anni|stamattina|stasera|pomeriggio|settimana|lunedi|martedi|mercoledi|giovedi|venerdi',
  ),
  // Where one is while asking, for which office, and that one sees it otherwise.
  filler(
    '{sono|siamo|ero|sto} {al telefono|in riunione|in call|in viaggio|in treno|fuori sede|di corsa|in smart working}|' +
      'per (il|l|la) {controllo di gestione|controllo interno|ufficio stampa|ufficio comunicazione|organo di indirizzo|organo di controllo|ministero|ragioneria|tesoreria|unioncamere}|' +
      '(non) {sono|siamo|ero|eravamo} (del tutto) d accordo',
  ),
  // What may or must be done, and for each: of whatever row has the word, it is not what is asked.
  filler('possono|possano|potev[a,o,amo,ate,ano]|potranno|dovranno|vogliono|volevano|a testa|pro capite'),
  // Feelings and doubts.
  filler(
    'anzi|intendevo|cioe|volevo dire|errata corrige|' +
      '(in) {numero|numeri|termini|valori} assolut[o,i]|assolut[o,i]|testo {della|delle|integrale|completo|esatto}|rivolt[o,a,i,e]|indirizzat[o,a,i,e]|giuro|nulla|niente|ah|eh|oh|mmm|mh|ehm|beh|bah|ops|oddio|pure|qualcosa|qualcuno|boh|uff|mannaggia|accidenti|caspita|wow|davvero|addirittura|tantissim[o,a,i,e]|pochissim[o,a,i,e]|moltissim[o,a,i,e]|benissimo|malissimo|parecchi[o,a,e]|abbastanza|' +
      'curios[o,a]|dubbio|dubbi|sospetto|impressione|ricordo|memoria|sbaglio|se non sbaglio|se non erro|se ricordo bene|mi pare|mi sembra|sembravano|sembrava|pareva|{siamo|sono|e|siete} riuscit[o,a,i,e] {a|ad}|dov|finito|offesa|strada|pranzo|sopralluogo|cruscotto|comunicato|presidio|buon lavoro|versioni|versione|bollin[o,i]|semafor[o,i]|quas[i]|a proposito|thx|ty|grz|cmq|qst|qsta|qsti|sn|ql|qlcs|tnx|plis|ehi|ehila|ueila|tond[o,i,a,e]|leggo|leggevo|letto|sento|sentito|sentivo|vedevo|trovavo|speravo|contavo|pensavo|credevo|ero|eri|fossi|avrei|capito bene|tant[o,a,i,e]|giusto per|tanto per|per capir[ci,e]|per curiosita|tra l altro|fra l altro|in realta|in effetti|alla fine|in pratica|di fatto|a conti fatti|a occhio|nel senso|vero|giusto|corretto',
  ),
  // What a table and a sentence are made of.
  filler(
    'ripartizion[e,i]|distribuzion[e,i]|suddivision[e,i]|scomposizion[e,i]|sn|cmq|qst|qll|dv|etichett[a,e]|simbol[o,i]|casell[a,e]|colonn[a,e]|cell[a,e]|tabellin[a,e]|prospett[o,i]|schem[a,i]|elenchin[o,i]|specchiett[o,i]|component[e,i]|abbreviazion[e,i]|' +
      'euro|marcat[o,a,i,e]|contrassegnat[o,a,i,e]|etichettat[o,a,i,e]|segnat[o,a,i,e]|classificat[o,a,i,e]|catalogat[o,a,i,e]|riferiment[i]|dicitura|titol[o,i]|intestazion[e,i]|quadrett[o,i]|raggruppal[i,e]|suddividil[i,e]|dividil[i,e]|spezzal[i,e]|ordinal[i,e]|mettil[i,e]|cio|tutto cio|snocciol[a,ami,are]|sciorin[a,ami,are]|estra[i,imi,rre]|estrapol[a,ami,are]|raccogli|raccoglimi|spulci[a,are]|spar[a,ami]|squadern[a,ami]|sforn[a,ami]|tira (mi) fuori|tirami fuori|rinfresca (mi) (la) memoria|passa in rassegna|scorri|ripercorri|garantit[o,a,i,e]|(se) la {passa|passano|cava|cavano}|se la {passa|passano|cava|cavano}|bast[a,ano]|mi bastano|sostien[e,i]|sostengono|rispondergli|rispondere|digli|gli dico|regge|reggono|poggia|compon[e,gono]|compost[o,a]|divers[i]|corrispond[e,ono]|equival[e,gono]|coincid[e,ono]|funzion[a,ano]|nasc[e,ono]|nat[o,a,i,e]|serviva|servivano|' +
      '(un) si (uno) e (un) no|(un) no e (un) si|il si e il no|(prima) (un) si {e|ma|e poi|poi} (un) no|pienamente|interamente|integralmente|esclusivamente|totalmente',
  ),
];
