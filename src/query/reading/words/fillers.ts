import { type ConceptEntry, filler } from '../concept.ts';

/** Words that hold a question together or ask politely, and say nothing of what is asked. */
export const FILLER_WORDS: readonly ConceptEntry[] = [
  // Articles, prepositions, elided forms.
  filler(
    'il|lo|la|i|gli|le|l|un|uno|una|di|del|dello|della|dei|degli|delle|dell|a|al|allo|alla|ai|agli|alle|all|da|dal|dallo|dalla|dai|dagli|dalle|dall|' +
      'in|nel|nello|nella|nei|negli|nelle|nell|con|col|coi|su|sul|sullo|sulla|sui|sugli|sulle|sull|per|tra|fra|ad|quell|quest|sopra|sotto|c|s|m|t|v|un po|circa|verso|presso|oltre|entro|dentro|fuori|fino|finora|durante|riguardo|inerenti|relativ[o,a,i,e]|riferit[o,a,i,e]|concernent[e,i]|rispetto|legat[o,a,i,e]|collegat[o,a,i,e]|attorno|intorno|tramite|mediante|secondo|come',
  ),
  // Pronouns, question words, adverbs.
  filler(
    'io|tu|lui|lei|noi|voi|loro|mi|ti|ci|vi|si|me|te|ne|li|che|cosa|cos|quale|qual|quali|come|com|dove|quando|quanto|quanta|cui|ce|' +
      'mio|mia|miei|mie|tuo|tua|nostr[o,a,i,e]|vostr[o,a,i,e]|suo|sua|suoi|sue|qualche|qualcosa|qualcuno|qualsiasi|alcun[o,a,i,e]|ogni|ognun[o,a]|ciascun[o,a]|altr[o,a,i,e]|stess[o,a,i,e]|' +
      'qui|qua|li|la|gia|ancora|adesso|ora|oggi|poi|dopo|prima|sempre|spesso|pure|proprio|davvero|veramente|effettivamente|realmente|praticamente|esattamente|precisamente|almeno|circa|ben|bene|male|molto|poco|tanto|troppo|cosi|cioe|ecco|dunque|quindi|allora|pero|ma|se|invece|inoltre|infine|magari|forse|subito|velocemente|brevemente|finalmente|purtroppo|comunque|attualmente|complessivamente|singol[o,a,i,e]|divers[o,a,i,e]|vari[e]|per favore|per piacere|perfavore|gentilmente|cortesemente|pls|please|plz|grazie|scusa|scusami|scusate|prego|eh|oh|mah|boh|dai|su|no|ok|okay|top|(e|ma) non solo|medi[o]|in media|dipend[e,ono]|dipendeva|dipendevano|dipes[o,a,i,e]|andiamo|andremo|tabell[a]|pien[o,i,a,e]|divis[o,i,a,e]|suddivis[o,i,a,e]|raggruppat[o,i,a,e]|ripartit[o,i,a,e]|dura|durat[o,a]|durare|attaccat[o,a,i,e]|agganciat[o,a,i,e]|codic[e,i]|ugual[e,i]|punt[o,i]|stato di (attuazione|avanzamento|realizzazione)|prim[i,e]|ultim[i,e]|x|gradirei|gradiremmo|appello|secc[o,hi,a,he]|nett[o,i]|infatti|appunto|insomma|mica|soprattutto|specie|specialmente|principal[e,i]|principalmente|general[e,i]|in generale|in particolare|ad oggi|ad esempio|per esempio|es|esempio|esempi|ecc|eccetera|etc|relativamente|rispettivamente|corrispondent[e,i]|seguenti|tip[o,i]|gener[e,i]|cos[a,e]|roba|fatto|fatti|fatta|fatte|punto|part[e,i]|volta|volte|mod[o,i]|caso|casi|tema di|materia di|ambito di',
  ),
  // Verbs of asking, of being and having, of how things went.
  filler(
    'vorrei|voglio|vogliamo|vorremmo|volevo|volevamo|vuoi|vuole|puo|puoi|potresti|potete|posso|possiamo|potrei|potremmo|poter|potere|deve|devo|dovremmo|dobbiamo|dovev[a,o,amo,ano]|devono|' +
      'dammi|dacci|dai|dare|dar|dimmi|dirmi|dici|dice|dicono|dire|dica|sai|sapere|sapete|so|sappiamo|saper|sapresti|so che|ricordami|ricordi|indica|indicami|indicare|segnala|segnalami|segnalare|fammi|fare|fa|fai|fanno|facciamo|facci|faccio|fate|vedere|vediamo|vedo|vedi|veda|trova|trovami|trovare|trovo|cerca|cercami|cercare|cerco|cercavo|serve|servono|servirebbe|servirebbero|mi serve|interessa|interessano|mi interessa|riguard[a,ano,ante,anti]|parla|parlami|parlano|parlare|racconta|comunica|restituisci|ritorna|apri|leggi|leggere|controlla|verifica|verificare|capire|capisco|chiedo|chiedere|domanda|domande|rispondi|risposta|aggiorna|aggiornami|aiutare|riferisc[e,ono]|riferimento|dammene|dimmene|mostramene|mostrane|elencane|mostrali|mostramel[i,o,e,a]|consegn[are,ato,ati,iamo]|oiv|giunta|consiglio (camerale)|collegio|revisori|verbale|slide|presentazione|scheda|c entra|entrano|centra qualcosa|evidenza|evidenziando|storia|sintetic[o,a]|direi|fammel[i,o,e,a]',
  ),
  filler(
    'e|sono|sei|siamo|siete|era|erano|eravamo|essere|stato|stata|stati|state|sia|siano|fosse|fossero|sara|saranno|sarebbe|c e|ci sono|c era|c erano|esiste|esistono|' +
      'ho|hai|ha|abbiamo|avete|hanno|aveva|avevano|avevamo|avere|avuto|avuta|abbia|abbiano|avra|avremmo|av|ce n e|ce ne sono|' +
      'va|vanno|andare|andat[o,a,i,e]|andava|andavano|sta|stanno|stiamo|stare|venut[o,a,i,e]|viene|vengono|veniva|risult[a,ano]|risultava|result|diventat[o,a,i,e]|rimast[o,a,i,e]|resta|restano|rimane|rimangono|finit[o,a,i,e]|arrivat[o,a,i,e]|arriva|arrivano|arriviamo|partit[o,a,i,e]|uscit[o,a,i,e]|porta|portat[o,a,i,e]|successo|succede|accadut[o,a]|riescono|riusciamo|riuscire|tocca|toccat[o,a,i,e]|dipende|conta come|hanno fatto|abbiamo fatto|ha fatto|fatto|combinat[o,a]|svolt[o,a,i,e]|lavorato|lavora|lavorano|segue|seguono|seguit[o,a,i,e]|gestit[o,a,i,e] da|gestisce|gestiscono|prevede|prevedeva|prevedevano|previst[o,a,i,e]|fissat[o,a,i,e]|stabilit[o,a,i,e]|assegnat[o,a,i,e]|indicat[o,a,i,e]|riportat[o,a,i,e]|dichiarat[o,a,i,e]|scritt[o,a,i,e]|citat[o,a,i,e]|presente|presenti|contenut[o,a,i,e]|inserit[o,a,i,e]|compres[o,a,i,e]|inclus[o,a,i,e]|comprende|include|tien[e,i]|tenere|tenuto|mett[e,i,ere]|messo|messa|messi|messe|dat[o,i,a,e]|pres[o,a,i,e]|prend[e,ere,iamo]|pendent[e,i]|apert[o,a,i,e]|chius[o,a,i,e]|stand|risultat[o,i] finale|valor[e,i]|cifr[a,e]|numeri|dato|consuntiv[o,i]|risultat[o,i]|esit[o,i]|rendicontazion[e,i]|rendicontat[o,i,a,e]|monitoraggio|annual[e,i]|ann[o,i]|fine|inizio|period[o,i]|corso|mes[e,i]|giorn[o,i]|gg|relazione (sulla performance) (e) (sui risultati)|report|documento|piano della performance|piao|ente|camera di commercio di milano|cciaa|camera|camerale|camerali|nostra camera|vecchi[o,a]|nuovamente|dottor[e,essa]|direttore|capo|collega|colleghi|riunione|urgente|ufficial[e,i]|effettiv[o,a,i,e]|real[e,i]|esatt[o,a,i,e]|precis[o,a,i,e]|total[e]|propri[o,a,i,e]|ultim[o,a,i,e]|storia|faccenda|questione|vicenda|discorso|stor[ia]|merito|proposito|a proposito (di)|riguardo (a)|in merito (a)|quanto riguarda|per quanto riguarda|sul fronte|fronte|lato|livello di|in termini di|termini di',
  ),
  {
    phrases:
      'impegn[o,i]|promess[a,e]|sfid[a,e]|obt|obtv|obj|tgt|obiettiv[o,i]|indicator[e,i]|target|valore atteso|valori attesi|atteso|ind|obb|traguard[i]|goal|kpi|misur[a,e]|obbiettiv[o,i]|voc[e,i]|rig[a,he]|ob|performance indicator|indicator',
    means: [{ role: 'head' }],
  },
  {
    phrases:
      'progett[o,i]|progettualita|attivita|iniziativ[a,e]|serviz[i,io]|realizzazione|realizzat[o,a,i,e]|realizzare|azion[e,i]|intervent[o,i]|nuov[o,a,i,e]|svilupp[o,i]|gestione|pian[o,i]|livell[o,i]|grad[o,i]|support[o,i]|impres[a,e]|aziend[a,e]|ambit[o,i]|settor[e,i]|sistem[a,i]|process[o,i]|utent[e,i]|event[o,i]|linea|linee|attuazione|avvio|avviat[o,a,i,e]|introduzione|definizione di|utilizz[o,i]|numeri di|cas[o,i]|pratica|procedur[a,e]|verifica|present[i]|presentat[o,a,i,e]|gestit[o,a,i,e]|evas[o,a,i,e]|lavori|coinvolt[o,a,i,e]|fornit[o,a,i,e]|erogat[o,a,i,e]|raccolt[o,i]',
    means: [{ role: 'common' }],
  },
  {
    phrases:
      'quest[o,a,i,e]|quel|quell[o,a,i,e]|quei|quegli|ess[o,a,i,e]|tali|suddett[o,i]|lo stesso|questo qui|questi qui|di cui sopra',
    means: [{ role: 'reference' }],
  },
  { phrases: '(il|la) prim[o,a]', means: [{ role: 'ordinal', position: 1 }] },
  { phrases: '(il|la) second[o,a]', means: [{ role: 'ordinal', position: 2 }] },
  { phrases: '(il|la) terz[o,a]', means: [{ role: 'ordinal', position: 3 }] },
  { phrases: '(il|la) quart[o,a]', means: [{ role: 'ordinal', position: 4 }] },
  { phrases: '(il|la) quint[o,a]', means: [{ role: 'ordinal', position: 5 }] },
  { phrases: '{il|la} sest[o,a]', means: [{ role: 'ordinal', position: 6 }] },
  { phrases: '{il|la} settim[o,a]', means: [{ role: 'ordinal', position: 7 }] },
  { phrases: '{l|il|la} ottav[o,a]', means: [{ role: 'ordinal', position: 8 }] },
  { phrases: '{il|la} non[o,a]', means: [{ role: 'ordinal', position: 9 }] },
  { phrases: '{il|la} decim[o,a]', means: [{ role: 'ordinal', position: 10 }] },
  { phrases: '(l) ultim[o,a]', means: [{ role: 'ordinal', position: -1 }] },
  { phrases: '(il|la) penultim[o,a]', means: [{ role: 'ordinal', position: -2 }] },
  { phrases: '(il|la) terzultim[o,a]', means: [{ role: 'ordinal', position: -3 }] },
];
