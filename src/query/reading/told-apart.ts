import type { Facet } from '../where.ts';
import { asFiller, atomsIn, type Item, topicWords } from './item.ts';

/**
 * "La quota SUAP è ok e il SUAP associato no?", "Formaper bene e Promos no?": of two things one is said to have gone
 * otherwise than the other. Neither restricts: both are asked about, and held against each other. Null where nothing
 * of the kind is said.
 *
 * @param breaks token positions that a clause begins with
 * @param end how many tokens there are
 */
export function toldApart(
  items: readonly Item[],
  breaks: ReadonlySet<number>,
  end: number,
): readonly Item[] | null {
  const said = items.filter((item) => partOf(item) !== '');
  const last = said.findIndex((item) => isShort(item) && (item.to === end || breaks.has(item.to)));
  const parts = said
    .slice(0, last + 1)
    .map(partOf)
    .join('');
  const found = APART.exec(parts);
  const first = found ? found.index + (found[1]?.length ?? 0) : -1;
  const [standing, joining, ending] = [said[first], said[first + 1], said[last]];
  if (!standing || !joining) return null;
  return items.map((item) => {
    if (item === joining) return { ...item, concepts: AGAINST };
    return item === standing || item === ending ? asFiller(item) : item;
  });
}

const AGAINST = [
  { role: 'operator', operator: 'and' },
  { role: 'signal', signal: 'compare' },
] as const;

/** Something named and how it went, then another thing and how that went. */
const APART = /(n+)(?:yjn+o|ojn+y)$/;

/**
 * What an item does in such a sentence, as a letter: names something, says that it went well or that it did not, joins
 * the two. Without a word between them ("PIRA sì, performance no") the one is left out.
 */
function partOf(item: Item): 'n' | 'y' | 'o' | 'j' | '' {
  const words = item.words.join(' ');
  if (JOINING.test(words)) return 'j';
  if (WELL.test(words)) return 'y';
  if (words === 'no') return 'o';
  const atoms = atomsIn(item);
  const verdict = atoms.find(({ facet }) => facet === 'verdict');
  if (verdict?.facet === 'verdict') return verdict.statuses.includes('not-met') ? 'o' : 'y';
  return topicWords(item).length > 0 || atoms.some(({ facet }) => NAMING.includes(facet)) ? 'n' : '';
}

const JOINING = /^(?:e|ma|mentre|invece|pero)$/;
const WELL = /^(?:e )?(?:ok|bene|si|a posto)$/;
const NAMING: readonly Facet[] = ['centre', 'theme', 'section', 'code', 'pira-code', 'mission'];

/** "No", "sì", and no verdict that would be asked for. */
function isShort(item: Item): boolean {
  return atomsIn(item).length === 0 && ['y', 'o'].includes(partOf(item));
}
