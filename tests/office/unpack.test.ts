import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { relationsOf } from '../../src/office/relations.ts';
import { unpack } from '../../src/office/unpack.ts';
import { attributeOf, walkXml } from '../../src/office/walk-xml.ts';

const LIMITS = { unpacked: 1_000, parts: 3 };
const XML = /\.xml$/;

describe('unpack', () => {
  test('gives the wanted parts, and leaves the others packed, whatever their size', () => {
    const bytes = zipSync({ 'a.xml': strToU8('<a/>'), 'picture.png': new Uint8Array(5_000) });
    expect([...unpack(bytes, XML, LIMITS)]).toEqual([['a.xml', '<a/>']]);
  });

  test.each<[string, Uint8Array, string]>([
    ['too large a part', zipSync({ 'a.xml': new Uint8Array(1_001) }), 'bomb'],
    [
      'parts that are too large together',
      zipSync({ 'a.xml': new Uint8Array(600), 'b.xml': new Uint8Array(600) }),
      'bomb',
    ],
    [
      'too many parts',
      zipSync(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, strToU8('')]))),
      'bomb',
    ],
    ['macros', zipSync({ 'x/vbaProject.bin': strToU8('x') }), 'macros'],
    ['a file of the old formats', new Uint8Array([0xd0, 0xcf]), 'locked'],
    ['no archive', strToU8('testo'), 'damaged'],
  ])('refuses %s', (_, bytes, problem) => {
    expect(() => unpack(bytes, XML, LIMITS)).toThrow(expect.objectContaining({ problem }));
  });

  test('believes no part that says it is smaller than it is', () => {
    const bytes = zipSync({ 'a.xml': [new Uint8Array(50_000), { level: 9 }] });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 50_000) view.setUint32(at, 10, true);
    let size = 0;
    try {
      size = unpack(bytes, XML, LIMITS).get('a.xml')?.length ?? 0;
    } catch {
      size = 0;
    }
    expect(size).toBeLessThanOrEqual(LIMITS.unpacked);
  });
});

describe('XML', () => {
  test('names come without their prefix', () => {
    const seen: unknown[] = [];
    walkXml('<w:a w:b="1">x<c/></w:a>', {
      open: (name, attributes) => seen.push([name, attributeOf(attributes, 'b')]),
      text: (text) => seen.push(text),
      close: (name) => seen.push(`/${name}`),
    });
    expect(seen).toEqual([['a', '1'], 'x', ['c', undefined], '/c', '/a']);
  });

  test('text is text, however it is quoted', () => {
    const seen: string[] = [];
    walkXml('<a>1 &lt; <![CDATA[2 & 3]]></a>', { text: (text) => seen.push(text) });
    expect(seen.join('')).toBe('1 < 2 & 3');
  });

  test.each([
    ['<!DOCTYPE a><a/>', 'doctype'],
    ['<a>&b;</a>', 'damaged'],
    ['<a>', 'damaged'],
  ])('%s is refused', (xml, problem) => {
    expect(() => walkXml(xml, {})).toThrow(expect.objectContaining({ problem }));
  });

  test('relations lead to paths inside the archive', () => {
    const xml =
      '<Relationships><Relationship Id="r1" Type="http://x/footnotes" Target="footnotes.xml"/><Relationship Id="r2" Type="http://x/styles" Target="/word/styles.xml"/></Relationships>';
    expect(relationsOf(xml, 'word')).toEqual([
      { id: 'r1', kind: 'footnotes', target: 'word/footnotes.xml' },
      { id: 'r2', kind: 'styles', target: 'word/styles.xml' },
    ]);
  });
});
