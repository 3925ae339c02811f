import { counted, joined, percent } from '../../src/answer/texts.ts';

export const aim = 'confronto';
export const chartTitle = 'Esiti a confronto';
export const columns = [
  '',
  'Indicatori',
  'Raggiunti',
  'In parte',
  'Non raggiunti',
  '% raggiunti',
  '% mancati',
];
export const headline = (parts: readonly { name: string; missed: number; total: number }[]) =>
  parts
    .map(
      ({ name, missed, total }) =>
        `${name}: ${counted(missed, 'mancato', 'mancati')} su ${total} (${percent(total === 0 ? 0 : missed / total)})`,
    )
    .join(' · ');
/** Of several that are alike nobody is first. */
export const lead = (names: readonly string[], order: 'worst' | 'best') =>
  names.length > 1
    ? `Alla pari ${joined(names, 'e')}.`
    : `Va ${order === 'worst' ? 'peggio' : 'meglio'} ${names.join('')}.`;
export const leadByCount = (names: readonly string[], counts: readonly number[], order: 'most' | 'fewest') =>
  names.length > 1
    ? `Alla pari ${joined(names, 'e')}: ${counts[0] ?? 0} ciascuno.`
    : `Ne ha di ${order === 'most' ? 'più' : 'meno'} ${names.join('')}: ${counts[0] ?? 0} contro ${joined(counts.slice(1).map(String), 'e')}.`;
export const shared = (count: number) => `Mancati in comune (${count})`;
export const only = (name: string, count: number) => `Mancati solo di ${name} (${count})`;
export const none = (name: string) => `${name}: nessun indicatore.`;
export const hint =
  'Mancati: non raggiunti o raggiunti solo in parte. Un indicatore di più centri conta per ciascuno.';
/** The same while the year runs. */
export const running = {
  share: '% in ritardo o a rischio',
  headline: (parts: readonly { name: string; missed: number; total: number }[]) =>
    parts
      .map(
        ({ name, missed, total }) =>
          `${name}: ${missed} in ritardo o a rischio su ${total} (${percent(total === 0 ? 0 : missed / total)})`,
      )
      .join(' · '),
  shared: (count: number) => `In ritardo o a rischio, in comune (${count})`,
  only: (name: string, count: number) => `In ritardo o a rischio, solo di ${name} (${count})`,
  hint: 'Un indicatore di più centri conta per ciascuno.',
};
export const totalLabel = (name: string) => `${name}: indicatori`;
export const missedLabel = (name: string) => `${name}: mancati`;
export const partialLabel = (name: string) => `${name}: raggiunti solo in parte`;
export const notMetLabel = (name: string) => `${name}: non raggiunti`;
export const metLabel = (name: string) => `${name}: raggiunti`;
