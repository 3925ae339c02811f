import { describe, expect, it } from 'vitest';
import { importsOf, neededBy, sourcesIn } from './sources.ts';

/** Each layer may import those before it. */
const ORDER = [
  'language',
  'targets',
  'report',
  'query',
  'answer',
  'intents',
  'ask',
  'inspect',
  'planning',
  'digest',
  'slack',
  'cli',
  'start',
  'main',
];

/** Beside the order: they import no layer, and only these import them. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  store: ['report', 'planning', 'digest', 'slack', 'cli', 'start'],
  // What office files have in common: archives, XML.
  office: ['report', 'planning'],
  environment: ['digest', 'slack', 'cli', 'start', 'main'],
  // The app knows nothing of the Slack that it is tested against.
  workspace: ['start'],
};

/** What lies outside of its layer's folder. */
const FILES: Readonly<Record<string, string>> = {
  'src/thread.ts': 'query',
  'src/shelves.ts': 'ask',
  'src/claimed.ts': 'ask',
  'src/placed.ts': 'ask',
};

function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return FILES[path] ?? (top === 'intents' ? top : second.replace(/\.ts$/, ''));
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (to in SIDES) return SIDES[to]?.includes(from) ?? false;
  return !(from in SIDES) && ORDER.indexOf(to) < ORDER.indexOf(from);
}

const sources = sourcesIn('src', 'intents');
const imports = new Map(
  sources.map((source) => [source.path, importsOf(source).filter((path) => /^(?:src|intents)\//.test(path))]),
);

describe('imports', () => {
  it('are found', () => {
    expect(imports.get('src/claimed.ts')).toContain('intents/index.ts');
    expect(sources.length).toBeGreaterThan(100);
  });

  it('stay inside layers that have their place', () => {
    const known = [...ORDER, ...Object.keys(SIDES)];
    expect(
      [...new Set(sources.map(({ path }) => layerOf(path)))].filter((name) => !known.includes(name)),
    ).toEqual([]);
  });

  it('run one way', () => {
    const wrong = [...imports].flatMap(([path, wanted]) =>
      wanted.filter((to) => !mayImport(layerOf(path), layerOf(to))).map((to) => `${path} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('never come back to where they began', () => {
    expect(
      sources.map(({ path }) => circleFrom(path, [])).find((circle) => circle.length > 0),
    ).toBeUndefined();
  });
});

const needed = new Map(sources.map((source) => [source.path, neededBy(source)]));
const walked = new Set<string>();

/** The first circle met on the way, as the paths along it; types may point back, code may not. */
function circleFrom(path: string, way: readonly string[]): string[] {
  if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
  if (walked.has(path)) return [];
  for (const next of needed.get(path) ?? []) {
    const circle = circleFrom(next, [...way, path]);
    if (circle.length > 0) return circle;
  }
  walked.add(path);
  return [];
}
