import { attributeOf, walkXml } from './walk-xml.ts';

export interface Relation {
  id: string;
  /** The last word of its type: "worksheet", "footnotes". */
  kind: string;
  /** Path inside the archive. */
  target: string;
}

/** What a `.rels` part says that the parts of `folder` ("xl", "word", "" for the archive) are related to. */
export function relationsOf(xml: string, folder: string): Relation[] {
  const relations: Relation[] = [];
  walkXml(xml, {
    open(name, attributes) {
      const target = attributeOf(attributes, 'Target');
      if (name !== 'Relationship' || target === undefined) return;
      relations.push({
        id: attributeOf(attributes, 'Id') ?? '',
        kind: attributeOf(attributes, 'Type')?.split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : folder === '' ? target : `${folder}/${target}`,
      });
    },
  });
  return relations;
}
