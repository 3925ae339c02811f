import { stem } from '../../../language/stem.ts';

/**
 * Verbs and qualifiers that carry nothing of what is asked, in any of their forms: compared by stem. Words of the
 * report and of the closed lists are looked up first, so that none of these hides one.
 */
const VERBS =
  'adottare adotta derivare deriva discendere discende riferire riferisce riferiscono riguardare riguardava spiegare spiegarmi spiegate raccontare raccontami mostrare elencare fornire forniscimi inviare inviami mandare mandami ' +
  'preparare preparami scrivere scrivimi estrarre estrai estraimi tirare tirami recuperare recuperami ottenere avere essere stare restare mancare appartenere appartiene appartengono ' +
  'capire capito conoscere conosci sapere pensare penso credere credo sembrare sembra parere pare ricordare ricordo dimenticare interessare servire ' +
  'occuparsi occupa occupano lavorare seguire seguita gestire curare cura trattare tratta trattano parlare citare menzionare menziona nominare compaiono compare comparire ' +
  'risultare apparire figurare figurano esistere trovarsi trova trovano esserci valere significare intendere intendo chiamare chiama chiamava ' +
  'succedere succedeva accadere capitare andare andavano procedere procede procedono proseguire continuare cominciare iniziare finire terminare concludere chiudere chiuso partire ' +
  'riuscire fallire sbagliare cambiare cambiato crescere aumentare diminuire calare dare dovere potere volere fare mettere prendere portare tenere lasciare ' +
  'guardare guarda guardando vedere visto vista controllare verificare analizzare valutare considerare considera calcolare calcola sommare contare dividere ordinare ordina ' +
  'presentare presentato comunicare avvisare confermare confermi correggere aggiornare aggiornato sintetizzare sintetizza riportare riportato relazionare ' +
  'fissare prevedere stabilire decidere deciso scegliere puntare puntavamo mirare prefiggere prefissato programmare arrivare raggiungere toccare superare promettere promesso proporre proposto occorrere occorre occorrono bisognare bisogna bisognava cadere cade cadeva cadevano completare rispondere risponde rispondono necessitare chiedere chiede chiedono richiedere richiede richiedo richiedono predisporre predisponga predisponi gradire desiderare desidero elaborare esporre illustrare illustrami sottoporre sollecitare precisare chiarire chiarisci distinguere evidenziare sottolineare rilevare emergere emerge restituire condividere girare passare passami buttare beccare azzeccare aspettare aspettavamo attendere sperare raggruppare raggruppa suddividere ripartire distribuire spezzare aggregare';

const QUALIFIERS =
  'poco pochi poca poche molto molti molta molte tanto tanti troppo parecchi abbastanza alto alta alti alte basso bassa bassi basse grande grandi piccolo piccola ' +
  'accanto vicino lontano davanti dietro insieme assieme completo completa completi intero intera breve veloce rapido semplice chiaro chiara giusto corretto vero falso ' +
  'pronto pronta pronti pronte importante importanti rilevante principale migliore interessante utile strano strana bello bella brutto brutta buono buona cattivo ' +
  'sicuramente probabilmente solitamente normalmente direttamente chiaramente ovviamente sinceramente finalmente inizialmente esplicitamente ' +
  'numericamente economicamente concretamente sinteticamente dettagliatamente semplicemente velocemente rapidamente ' +
  'persona persone ufficio nome nomi cosa cose questione argomento tema materia situazione stato parte modo motivo ragione domanda risposta ' +
  'quadro dato dati numero informazione elenco tabella riga pagina documento relazione testo ente struttura gente tutto sintetico sintetica generale complessivo ' +
  'scorso passato attuale corrente presente prossimo futuro ultimo primo nuovo vecchio stesso altro diverso vario certo singolo intero proprio';

const VERB_STEMS: ReadonlySet<string> = new Set(VERBS.split(' ').map(stem));
const QUALIFIER_STEMS: ReadonlySet<string> = new Set(QUALIFIERS.split(' ').map(stem));

/** How, how much, how surely: never what. */
const ADVERB = /.{3}mente$/;

export const FILLER_WORDS_BY_STEM: readonly string[] = `${VERBS} ${QUALIFIERS}`.split(' ');

/**
 * Whether it is a form of these; a word cut short ("stat") is none. Only verbs carry pronouns behind them
 * ("dirmelo"): "personle" is no "persona".
 */
export function isFiller(word: string): boolean {
  if (!/[aeiou]$/.test(word)) return false;
  if (ADVERB.test(word)) return true;
  if (VERB_STEMS.has(stem(word)) || QUALIFIER_STEMS.has(stem(word))) return true;
  return VERB_STEMS.has(stem(word.replace(/(?:mi|ci|si|lo|la|li|le|ne|melo|mela|meli)$/, '')));
}
