import fc from "fast-check";
import { deepFreeze } from "@whole-learner/testkit";
import type { TextPlace } from "../../src/diff/text-place.ts";
import type { Recipe } from "../../src/edit/recipe.ts";
import type { Add } from "../../src/edit/recipes/add.ts";
import type { Relevel } from "../../src/edit/recipes/relevel.ts";
import type { Framework } from "../../src/framework/framework.ts";
import { nodesIn } from "../../src/framework/lookup/nodes-in.ts";
import type { Text } from "../../src/text/text.ts";
import { present } from "@whole-learner/testkit/arbitraries";

const pick = <T>(list: readonly T[], choice: number): T | undefined =>
  list[choice % Math.max(list.length, 1)];

const text: fc.Arbitrary<Text> = fc.oneof(
  fc.constantFrom("Shares ideas", "新しい", ""),
  fc.constantFrom<Text>(
    { en: "Shares ideas" },
    { es: { text: "Comparte ideas", reviewed: true } },
    { en: { text: "Shares", reviewed: false }, "zh-Hans": "分享", toString: "hostile" } as Text,
  ),
);

/** Those that can do the most more often. */
const types: readonly Recipe["type"][] = [
  ...(["add", "add", "merge", "merge", "move", "relevel", "relevel"] as const),
  ...(["rename", "rename", "replace", "retire", "split", "translate", "version"] as const),
];

const raw = fc.record({
  choices: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
  text,
  reason: fc.option(text, { nil: undefined }),
  flag: fc.boolean(),
});

type Raw = (typeof raw extends fc.Arbitrary<infer T> ? T : never) & {
  readonly type: Recipe["type"];
};

/** Every text that a framework has, and some that it could have. */
export function textPlacesOf(framework: Framework): readonly TextPlace[] {
  const { vision, portrait, licence, vocabulary } = framework;
  const places: TextPlace[] = [
    { kind: "framework", field: "title" },
    { kind: "framework", field: "description" },
  ];
  if (licence) places.push({ kind: "licence", field: "attribution" });
  if (vision) places.push({ kind: "vision", field: "mission" });
  for (const position of (vision?.values ?? []).keys()) {
    places.push({ kind: "community-value", position, field: "meaning" });
  }
  if (portrait) places.push({ kind: "portrait", field: "introduction" });
  for (const { id } of vocabulary?.relations ?? []) {
    places.push({ kind: "term", list: "relations", id, field: "name" });
  }
  for (const { id } of framework.gradeBands) places.push({ kind: "grade-band", id, field: "name" });
  for (const { id: scale, levels, states } of framework.scales) {
    places.push({ kind: "scale", id: scale, field: "name" });
    for (const { id } of levels) places.push({ kind: "level", scale, id, field: "meaning" });
    for (const { id } of states ?? []) places.push({ kind: "state", scale, id, field: "name" });
  }
  for (const { id } of framework.domains) places.push({ kind: "domain", id, field: "name" });
  for (const { id } of framework.outcomes)
    places.push({ kind: "outcome", id, field: "description" });
  for (const { id } of framework.competencies)
    places.push({ kind: "competency", id, field: "statement" });
  for (const { id } of framework.indicators)
    places.push({ kind: "indicator", id, field: "statement" });
  for (const { id, descriptors } of framework.progressions) {
    places.push({ kind: "progression", id, field: "name" });
    for (const { level, band } of descriptors) {
      places.push(
        present({ kind: "descriptor", progression: id, level, band, field: "next" } as const),
      );
    }
  }
  for (const { type, from, to } of framework.relations) {
    const end = typeof to === "string" ? to : { uri: to.uri };
    places.push({ kind: "relation", type, from, to: end, field: "note" });
  }
  return places;
}

function addFrom({ choices, text: name, flag }: Raw, framework: Framework): Add {
  const [which = 0, home = 0, scaleAt = 0, bandAt = 0, other = 0, beforeAt = 0] = choices;
  const { competencies, scales, gradeBands, outcomes, domains } = framework;
  const competency = pick(competencies, home)?.id;
  const scale = pick(scales, scaleAt);
  const band = pick(gradeBands, bandAt)?.id;
  const before = (list: readonly { readonly id?: string }[]): string | undefined =>
    flag ? pick(list, beforeAt)?.id : undefined;
  const options: (Add | undefined)[] = [
    {
      type: "add",
      kind: "domain",
      ...present({ before: before(domains) }),
      value: present({ id: "new", name, partOf: pick(domains, home)?.id }),
    },
    {
      type: "add",
      kind: "outcome",
      ...present({ before: before(outcomes) }),
      value: present({
        id: "new",
        name,
        part: "academic" as const,
        partOf: pick(domains, home)?.id,
      }),
    },
    {
      type: "add",
      kind: "competency",
      ...present({ before: before(competencies) }),
      value: present({
        id: flag ? "constructor" : "new",
        name,
        reporting: "level" as const,
        partOf: competency,
        scale: scale?.id,
        bands: band === undefined ? undefined : [band],
      }),
    },
    competency === undefined
      ? undefined
      : {
          type: "add",
          kind: "indicator",
          value: { id: "new", statement: name, partOf: competency },
        },
    competency === undefined || scale === undefined
      ? undefined
      : {
          type: "add",
          kind: "progression",
          value: {
            id: "new",
            competency,
            scale: scale.id,
            family: "continuum",
            expected: [],
            descriptors: scale.levels.map(({ id }) => ({ level: id, statement: name })),
          },
        },
    scale && {
      type: "add",
      kind: "scale",
      ...present({ before: before(scales) }),
      value: { ...scale, id: "new" },
    },
    {
      type: "add",
      kind: "grade-band",
      ...present({ before: before(gradeBands) }),
      value: { id: "new", name },
    },
    competency === undefined
      ? undefined
      : {
          type: "add",
          kind: "relation",
          value: {
            type: (["related", "covers", "precedes", "part-of"] as const)[other % 4] ?? "related",
            from: competency,
            to: flag
              ? { uri: "https://example.org/elsewhere" }
              : (pick(competencies, other)?.id ?? competency),
          },
        },
    outcomes.length === 0
      ? undefined
      : { type: "add", kind: "portrait-outcome", value: pick(outcomes, home)?.id ?? "" },
  ];
  const possible = options.filter((one) => one !== undefined);
  return pick(possible, which) as Add;
}

/** Other levels for a scale, in one of several ways, with what becomes of the old ones. */
function relevelFrom({ choices, text: name, flag }: Raw, framework: Framework): Relevel {
  const [which = 0, scaleAt = 0, levelAt = 0] = choices;
  const scale = pick(framework.scales, scaleAt) as Framework["scales"][number];
  const { levels } = scale;
  const at = levelAt % levels.length;
  const level = levels[at] as (typeof levels)[number];
  const base = { type: "relevel", scale: scale.id } as const;
  switch (which % 4) {
    case 0: // Every level gets another id and half the value; nothing else.
      return {
        ...base,
        levels: levels.map((one) => ({ ...one, id: `new-${one.id}`, value: one.value / 2 })),
        mapping: levels.map(({ id }) => ({ from: id, to: `new-${id}` })),
        grain: flag ? null : (scale.grain ?? 1) / 2,
      };
    case 1: // One more at the top.
      return {
        ...base,
        levels: [
          ...levels,
          { id: "top", name, value: (levels.at(-1)?.value ?? 0) + (scale.grain ?? 1) },
        ],
        mapping: [],
        ...(flag ? { goal: "top" } : {}),
      };
    case 2: // One taken out: its neighbour takes its place. Too few are left where there were three.
      return {
        ...base,
        levels: levels.filter((one) => one !== level),
        mapping: [{ from: level.id, to: (levels[at === 0 ? 1 : at - 1] as typeof level).id }],
      };
    default: // Two change their ids with each other.
      return {
        ...base,
        levels: levels.map((one, position) =>
          position === 0
            ? { ...one, id: levels[1]?.id ?? one.id }
            : position === 1
              ? { ...one, id: levels[0]?.id ?? one.id }
              : one,
        ),
        mapping: [
          { from: levels[0]?.id ?? "", to: levels[1]?.id ?? "" },
          { from: levels[1]?.id ?? "", to: levels[0]?.id ?? "" },
        ],
      };
  }
}

function recipeFrom(from: Raw, framework: Framework): Recipe {
  const { type, choices, text: to, reason, flag } = from;
  const [first = 0, second = 0, third = 0] = choices;
  const nodes = [...nodesIn(framework)];
  const chosen = pick(nodes, first);
  const kin = nodes.filter(({ kind, node }) => kind === chosen?.kind && node !== chosen.node);
  const other = pick(kin, second)?.node.id;
  const what = pick(textPlacesOf(framework), first) as TextPlace;
  const retiring = present({ on: "2026-06-30", reason });
  switch (type) {
    case "add":
      return addFrom(from, framework);
    case "relevel":
      return relevelFrom(from, framework);
    case "translate":
      return present({
        type,
        what,
        language: (["en", "es", "vi", "toString"] as const)[second % 4] ?? "en",
        text: flag ? "Palabras" : undefined,
        reviewed: third % 2 === 0,
      });
    case "version":
      return present({ type, version: "next", status: flag ? ("adopted" as const) : undefined });
    case "retire":
      if (chosen !== undefined) return { type, id: chosen.node.id, ...retiring, below: flag };
      break;
    case "move":
      if (chosen !== undefined)
        return present({
          type,
          id: chosen.node.id,
          home: [pick(nodes, second)?.node.id, pick(nodes, third)?.node.id, null, undefined][
            second % 4
          ],
          order: flag ? second : null,
        });
      break;
    case "replace":
      if (chosen !== undefined)
        return {
          type,
          id: chosen.node.id,
          by: flag ? { uri: "https://example.org/elsewhere" } : (other ?? "nothing"),
          ...retiring,
        };
      break;
    case "split":
      if (chosen !== undefined && kin.length > 1)
        return {
          type,
          id: chosen.node.id,
          into: [...new Set([other ?? "", pick(kin, second + 1)?.node.id ?? ""])],
          ...retiring,
        };
      break;
    case "merge":
      if (chosen !== undefined && other !== undefined)
        return {
          type,
          from: [...new Set([chosen.node.id, pick(kin, third)?.node.id ?? ""])].filter(
            (id) => id !== other,
          ),
          into: other,
          ...retiring,
        };
      break;
    default:
      break;
  }
  return present({ type: "rename" as const, what, to, sameMeaning: flag ? true : undefined });
}

/**
 * Recipes for a framework, frozen: of every type, most of them applicable to it, some refused for a reason (a cycle, nodes of several
 * kinds, a scale of too few levels). Where no recipe of a type is possible, a text is renamed.
 */
export const arbitraryRecipe = (
  framework: Framework,
  among: readonly Recipe["type"][] = types,
): fc.Arbitrary<Recipe> =>
  fc
    .tuple(raw, fc.constantFrom(...among))
    .map(([rest, type]) =>
      deepFreeze(JSON.parse(JSON.stringify(recipeFrom({ ...rest, type }, framework))) as Recipe),
    );
