import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { documents, PROJECT } from './sources.ts';

const LINKS = /\]\((?!https?:|#|mailto:)([^)#]+)[^)]*\)|src="(?!https?:)([^"]+)"/g;

it.each(documents())('$path links to what is there', ({ path, text }) => {
  const links = [...text.matchAll(LINKS)].map(([, link, image]) =>
    posix.join(posix.dirname(path), link ?? image ?? ''),
  );
  expect(links.filter((link) => !existsSync(join(PROJECT, link)))).toEqual([]);
});
