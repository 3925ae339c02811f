import { sequence } from '../growth/words.ts';

/** How people really write: each makes another spelling of the same question. */
export const VARIANTS: Readonly<Record<string, (question: string) => string>> = {
  'as written': (question) => question,
  'without accents, in capitals': (question) =>
    question.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase(),
  'with a typing error': withSlip,
};

/** Two neighbouring letters of its longest word change places; the same question always slips the same way. */
function withSlip(question: string): string {
  const longest = (question.match(/\p{L}+/gu) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length < 5) return question;
  const random = sequence(question.length * 31 + longest.length);
  const at = 1 + Math.floor(random() * (longest.length - 3));
  const slipped = longest.slice(0, at) + longest[at + 1] + longest[at] + longest.slice(at + 2);
  return question.replace(longest, slipped);
}
