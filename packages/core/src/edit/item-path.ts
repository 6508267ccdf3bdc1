import { relationKey } from "../diff/compare-relations.ts";
import type { ItemOf } from "../diff/item.ts";
import type { TextFields, TextPlace } from "../diff/text-place.ts";
import type { Framework } from "../framework/framework.ts";
import { canonicalJson } from "../identity/canonical-json.ts";
import type { Path } from "../issue/issue.ts";

/** The path of the first member that is meant, if any. */
function pathIn<T>(
  path: Path,
  list: readonly T[] | undefined,
  isMeant: (member: T) => boolean,
): Path | undefined {
  const position = list?.findIndex(isMeant) ?? -1;
  return position === -1 ? undefined : [...path, position];
}

const byId =
  (id: string) =>
  (member: { readonly id: string }): boolean =>
    member.id === id;

type Finders = {
  readonly [K in keyof TextFields]: (framework: Framework, item: ItemOf<K>) => Path | undefined;
};

const finders: Finders = {
  framework: () => [],
  licence: ({ licence }) => (licence === undefined ? undefined : ["licence"]),
  vision: ({ vision }) => (vision === undefined ? undefined : ["vision"]),
  "community-value": ({ vision }, { position }) =>
    vision?.values?.[position] === undefined ? undefined : ["vision", "values", position],
  portrait: ({ portrait }) => (portrait === undefined ? undefined : ["portrait"]),
  term: ({ vocabulary }, { list, id }) =>
    pathIn(["vocabulary", list], vocabulary?.[list], byId(id)),
  "grade-band": ({ gradeBands }, { id }) => pathIn(["gradeBands"], gradeBands, byId(id)),
  scale: ({ scales }, { id }) => pathIn(["scales"], scales, byId(id)),
  level: ({ scales }, { scale, id }) => {
    const position = scales.findIndex(byId(scale));
    return pathIn(["scales", position, "levels"], scales[position]?.levels, byId(id));
  },
  state: ({ scales }, { scale, id }) => {
    const position = scales.findIndex(byId(scale));
    return pathIn(["scales", position, "states"], scales[position]?.states, byId(id));
  },
  domain: ({ domains }, { id }) => pathIn(["domains"], domains, byId(id)),
  outcome: ({ outcomes }, { id }) => pathIn(["outcomes"], outcomes, byId(id)),
  competency: ({ competencies }, { id }) => pathIn(["competencies"], competencies, byId(id)),
  indicator: ({ indicators }, { id }) => pathIn(["indicators"], indicators, byId(id)),
  progression: ({ progressions }, { id }) => pathIn(["progressions"], progressions, byId(id)),
  descriptor: ({ progressions }, { progression, level, band }) => {
    const position = progressions.findIndex(byId(progression));
    return pathIn(
      ["progressions", position, "descriptors"],
      progressions[position]?.descriptors,
      (descriptor) => descriptor.level === level && descriptor.band === band,
    );
  },
  relation: ({ relations }, { type, from, to }) => {
    const wanted = canonicalJson([type, from, to]);
    return pathIn(["relations"], relations, (relation) => relationKey(relation) === wanted);
  },
};

/** Where the thing that a text belongs to stands in the framework; undefined if it is not there. */
export const itemPath = (framework: Framework, place: TextPlace): Path | undefined =>
  // The kind chooses the finder that takes this item: TypeScript cannot follow that through a union.
  (finders[place.kind] as (framework: Framework, item: TextPlace) => Path | undefined)(
    framework,
    place,
  );
