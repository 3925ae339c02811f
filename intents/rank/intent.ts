import { conceptsOf } from '../../src/query/reading/item.ts';
import { has } from '../../src/query/reading/reading.ts';
import { atomsOf, without } from '../../src/query/where.ts';
import { groupingOf } from '../grouping.ts';
import { type Intent, STRENGTH } from '../intent.ts';
import { rankGroups } from './groups.ts';
import { groupsHolding } from './holders.ts';
import { rankIndicators } from './indicators.ts';
import { ORDERS } from './order.ts';
import { quantified } from './quantity.ts';

/** Who goes best or worst, who has most: of centres, themes, sections; or the indicators furthest from their targets. */
export const rank: Intent = {
  name: 'rank',
  claim(reading) {
    if (
      has(reading, 'cap', 'why', 'deadline') ||
      atomsOf(reading.where, 'number').length > 0 ||
      reading.slots.some((slot) => ['id', 'code', 'pira-code'].includes(slot.atom.facet)) ||
      reading.topic.length > 0
    )
      return null;
    const by = groupingOf(reading);
    const spoken = ORDERS.find((candidate) => has(reading, candidate));
    const quantity = by && !spoken ? quantified(reading) : null;
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
        },
      };
    const measured =
      has(reading, 'share', 'summary') ||
      conceptsOf(reading.items, 'measure').some(({ measure }) => measure === 'degree') ||
      (has(reading, 'count') && (reading.head || reading.where.length > 0));
    const order = spoken ?? (by && measured ? 'most' : null);
    const byShare = order === 'most' && !has(reading, 'most', 'count', 'summary');
    const overshoot = has(reading, 'overshoot');
    if (by && order)
      return {
        strength: STRENGTH.spoken + 4,
        options: { by, order: byShare ? 'best' : order, top: reading.top?.count ?? null },
      };
    if (
      by &&
      has(reading, 'who', 'by-centre', 'by-theme', 'by-section', 'by-type', 'by-mission') &&
      reading.where.length > 0
    )
      return { strength: STRENGTH.spoken + 2, options: { by, order: 'most', top: null } };
    const ranks = overshoot || has(reading, 'worst', 'best') || reading.top !== null;
    if (!ranks) return null;
    const bottom = has(reading, 'worst') || reading.top?.from === 'bottom';
    return {
      strength: STRENGTH.spoken + 3,
      where: overshoot ? without(reading.where, ['verdict', 'exceeded']) : reading.where,
      options: { by: null, order: bottom ? 'worst' : 'best', top: reading.top?.count ?? null },
    };
  },
  answer(query, desk) {
    if (query.options.quantity) return groupsHolding(query, desk);
    return query.options.by ? rankGroups(query, desk) : rankIndicators(query, desk);
  },
};
