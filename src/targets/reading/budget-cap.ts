/** "(max bdg € 8 milioni)", "(max € 261.000 min € 130.000)", and what loses its bracket in print: "(max bdg € 31.000". */
const CAP =
  /(?:\(\s*|(?<!\s)\s*)(?:(?:max|min|massimo|minimo|bdg|budget)[\s.]*(?:x\s+)?(?:(?:bdg|budget)\s*)?(?:di\s+)?(?:€|euro)\s*\d[\d.,]*(?:\s*(?:mila|milion[ei]|mln|k))?(?![\p{L}\d])\s*)+\)?/giu;

/**
 * Takes the budget caps out of a target: a cap limits the spend and is no value to reach. A target that is
 * nothing but an amount keeps it.
 */
export function withoutBudgetCap(target: string): { text: string; cap: string | null } {
  const caps = target.match(CAP);
  const text = target.replace(CAP, ' ').replace(/\s+/g, ' ').trim();
  if (caps === null || text === '') return { text: target, cap: null };
  return { text, cap: caps.map((cap) => cap.replace(/^[\s(]+|(?<![\s)])[\s)]+$/g, '')).join('; ') };
}
