import { asFiller, atomsIn, type Item, isSignal, topicWords } from './item.ts';

/**
 * "Quanti punti mancano alla mediazione", "quante imprese mancano al SUAP": how far the missed one is from its target,
 * not how many were missed ("quanti obiettivi mancano al PIRA").
 */
export function asDistance(items: readonly Item[]): Item[] {
  const count = items.findIndex((item) => isSignal(item, 'count'));
  const lacking = items.findIndex((item, at) => at > count && LACKING.test(item.words.join(' ')));
  const to = items[lacking + 1];
  const between = items.slice(count + 1, lacking);
  const ofRows = between.some((item) => atomsIn(item).length > 0 || isHead(item));
  if (count < 0 || lacking < 0 || between.length === 0 || ofRows || !TO.test(to?.words[0] ?? ''))
    return [...items];
  return items.map((item, at) => {
    // "Punti percentuali" asks for no share.
    if (at === count || (at > count && at < lacking && isSignal(item, 'share'))) return asFiller(item);
    return at === lacking
      ? { ...item, concepts: [...item.concepts, { role: 'attribute', attribute: 'variance' }] }
      : item;
  });
}

const LACKING = /^manca(?:no|va|vano)?$/;
const TO = /^(?:a|al|allo|alla|ai|agli|alle|all|per)$/;

function isHead(item: Item): boolean {
  return item.concepts.some(({ role }) => role === 'head');
}

/**
 * "Percentuale di raggiungimento della Camera Arbitrale": of a group it is the share of what was met. Of one thing it
 * is how far that came, and beside a ranking or a bound what rows are ranked by.
 */
export function asShareMet(items: readonly Item[]): Item[] {
  const at = items.findIndex((item) => DEGREE.test(item.words.join(' ')));
  const said = items[at];
  if (!said || BY.test(items[at - 1]?.words.join(' ') ?? '')) return [...items];
  const ofGroup = items.some(
    (item) => isHead(item) || atomsIn(item).some(({ facet }) => GROUPS.includes(facet)),
  );
  if (!ofGroup || items.some(isOther)) return [...items];
  return items.map((item) =>
    item === said
      ? {
          ...item,
          concepts: [
            { role: 'signal', signal: 'share' },
            { role: 'filter', atom: { facet: 'verdict', statuses: ['met'] }, strength: 'strong' },
          ],
        }
      : item,
  );
}

const DEGREE = /^(?:grado|percentuale|livello|tasso) di raggiungimento$/;
const BY = /^(?:per|con|in|secondo|sotto|sopra|un)$/;
const GROUPS: readonly string[] = [
  'centre',
  'section',
  'theme',
  'objective',
  'type',
  'flag',
  'mission',
  'public-value',
];
const RANKING = [
  'worst',
  'best',
  'most',
  'fewest',
  'overshoot',
  'compare',
  'why',
  'average',
  'list',
  'trend',
  'who',
] as const;

function isOther(item: Item): boolean {
  return (
    topicWords(item).length > 0 ||
    item.concepts.some(({ role }) => role === 'condition' || role === 'reference' || role === 'ordinal') ||
    atomsIn(item).some(({ facet }) => ['code', 'pira-code', 'verdict', 'id', 'number'].includes(facet)) ||
    RANKING.some((signal) => isSignal(item, signal)) ||
    item.concepts.some((concept) => concept.role === 'signal' && concept.signal.startsWith('by-'))
  );
}
