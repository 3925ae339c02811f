import { readFileSync } from 'node:fs';

/** The engine's settings that `npm start` has: what is measured is what runs. */
export const ENGINE: readonly string[] = settingsIn(readFileSync('package.json', 'utf8'));

function settingsIn(packageJson: string): string[] {
  const { scripts } = JSON.parse(packageJson) as { scripts: { start: string } };
  return scripts.start.match(/--max-\S+/g) ?? [];
}
