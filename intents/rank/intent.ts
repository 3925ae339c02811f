import { conceptsOf, isSignal } from '../../src/query/reading/item.ts';
import { has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { atomsOf, without } from '../../src/query/where.ts';
import { dividesRows, groupingOf } from '../grouping.ts';
import { type Claim, type Intent, STRENGTH } from '../intent.ts';
import { rankGroups } from './groups.ts';
import { groupsHolding } from './holders.ts';
import { rankIndicators } from './indicators.ts';
import { ORDERS, type Order } from './order.ts';
import { quantified } from './quantity.ts';
import { shareBoundIn } from './share-bound.ts';
import { rankThings, thingsRanked } from './things.ts';
import { rankValues, SIDES } from './values.ts';

/** Who goes best or worst, who has most: of centres, themes, sections; or the indicators furthest from their targets. */
export const rank: Intent = {
  name: 'rank',
  claim(reading) {
    const things = has(reading, 'why') || reading.topic.length > 0 ? null : thingsRanked(reading);
    if (things) return { strength: STRENGTH.certain + 6, options: things };
    const share = shareBoundIn(reading);
    if (
      has(reading, 'cap', 'why', 'deadline') ||
      (share === null && atomsOf(reading.where, 'number').some(({ measure }) => measure !== 'centres')) ||
      reading.slots.some((slot) => ['id', 'code', 'pira-code', 'figure'].includes(slot.atom.facet)) ||
      reading.topic.length > 0
    )
      return null;
    const nearest = nearestToTarget(reading);
    if (nearest) return nearest;
    const by = groupingOf(reading);
    if (by && share)
      return {
        strength: STRENGTH.spoken + 4,
        where: without(reading.where, ['number']),
        options: { by, ...share },
      };
    if (share) return null;
    const spoken = orderOf(reading);
    const quantity = by && !spoken && reading.top === null ? quantified(reading) : null;
    if (by && quantity)
      return {
        strength: STRENGTH.spoken + 4,
        where: quantity.where,
        options: {
          by,
          quantity: quantity.quantity,
          of: [...quantity.of],
          least: quantity.least,
          most: quantity.most,
          ...(quantity.size ? { sizeLeast: quantity.size.least, sizeMost: quantity.size.most } : {}),
        },
      };
    const measured =
      has(reading, 'share', 'summary') ||
      conceptsOf(reading.items, 'measure').some(({ measure }) => measure === 'degree') ||
      (has(reading, 'count') && (reading.head || reading.where.length > 0));
    const each =
      spoken === undefined &&
      reading.top === null &&
      atomsOf(reading.where, 'verdict').length === 0 &&
      (dividesRows(reading) ? !measured : has(reading, 'summary') && !has(reading, 'count', 'share'));
    const order = spoken ?? (by && (measured || each || reading.top !== null) ? 'most' : null);
    const byShare =
      spoken === undefined && order === 'most' && reading.top === null && !has(reading, 'count', 'summary');
    const overshoot = has(reading, 'overshoot');
    if (by && order)
      return {
        strength: STRENGTH.spoken + 4,
        options: {
          by,
          order: byShare ? 'best' : asShare(reading, order),
          top: reading.top?.count ?? null,
          ...(asksWhich(reading) ? { listed: true } : {}),
          ...(each ? { each } : {}),
        },
      };
    if (
      by &&
      has(reading, 'who', 'by-centre', 'by-theme', 'by-section', 'by-type', 'by-mission', 'by-cause') &&
      reading.where.length > 0
    )
      return { strength: STRENGTH.spoken + 2, options: { by, order: 'most', top: null } };
    const side = by
      ? undefined
      : (SIDES.find((one) => reading.attributes.includes(one)) ?? sideBefore(reading));
    const extreme = (['most', 'fewest'] as const).find((candidate) => has(reading, candidate));
    if (side && extreme)
      return {
        strength: STRENGTH.spoken + 8,
        options: { side, order: extreme, top: reading.top?.count ?? null },
      };
    const ofDegree = extreme !== undefined && conceptsOf(reading.items, 'measure').length > 0;
    const ranks = overshoot || ofDegree || has(reading, 'worst', 'best') || reading.top !== null;
    if (!ranks) return null;
    // Of missed targets the greatest distance is the worst result.
    const isFar = extreme === 'most' && reading.attributes.includes('variance') && areMissed(reading);
    const bottom =
      has(reading, 'worst') ||
      reading.top?.from === 'bottom' ||
      (ofDegree && (extreme === 'fewest' || isFar));
    return {
      strength: STRENGTH.spoken + (ofDegree || measuresDegree(reading) ? 8 : 3),
      where: overshoot ? without(reading.where, ['verdict', 'exceeded']) : reading.where,
      options: { by: null, order: bottom ? 'worst' : 'best', top: reading.top?.count ?? null },
    };
  },
  answer(query, desk) {
    if (query.options.things) return rankThings(query, desk);
    if (query.options.quantity) return groupsHolding(query, desk);
    if (query.options.side) return rankValues(query, desk);
    return query.options.by ? rankGroups(query, desk) : rankIndicators(query, desk);
  },
};

/** "Classifica dei centri per mancati": put in order by what is named, not by who goes best. */
function orderOf(reading: Reading): Order | undefined {
  const spoken = ORDERS.find((candidate) => has(reading, candidate));
  return spoken === 'best' && areMissed(reading) ? 'most' : spoken;
}

/** Nothing but missed rows is asked about. */
function areMissed({ where }: Reading): boolean {
  const verdicts = atomsOf(where, 'verdict');
  return verdicts.length > 0 && !verdicts.some(({ statuses }) => statuses.includes('met'));
}

/** "Gli ultimi 3 per grado di raggiungimento": an order, though the degree is a property too. */
function measuresDegree(reading: Reading): boolean {
  return reading.top !== null && conceptsOf(reading.items, 'measure').length > 0;
}

/** "I mancati più vicini al target": of all that were missed, however far, in their order. */
function nearestToTarget(reading: Reading): Claim | null {
  const isAsked = slotsOf(reading, 'near-miss').length > 0 && (reading.top !== null || has(reading, 'most'));
  if (!isAsked) return null;
  return {
    strength: STRENGTH.spoken + 9,
    where: without(reading.where, ['near-miss']),
    options: { by: null, order: 'nearest', top: reading.top?.count ?? null },
  };
}

/** "Il risultato più alto": the column right before the order. */
function sideBefore({ items }: Reading): (typeof SIDES)[number] | undefined {
  const at = items.findIndex((item) => isSignal(item, 'most') || isSignal(item, 'fewest'));
  const before = items[at - 1]?.words.join(' ') ?? '';
  return /^risultat[oi]$/.test(before) ? 'result' : /^target$/.test(before) ? 'target' : undefined;
}

/** "… e quali sono?": the rows of whoever comes first. */
function asksWhich({ tokens }: Reading): boolean {
  return /\be (?:quali|elenca\w*|dimmi quali)\b/.test(tokens.map(({ word }) => word).join(' '));
}

/** "La percentuale più alta di mancati" is the worst share, not the highest number. */
function asShare(reading: Reading, order: Order): Order {
  const verdicts = atomsOf(reading.where, 'verdict');
  if (!has(reading, 'share') || verdicts.length === 0 || order === 'worst' || order === 'best') return order;
  const ofMet = verdicts.some(({ statuses }) => statuses.includes('met'));
  return (order === 'most') === ofMet ? 'best' : 'worst';
}
