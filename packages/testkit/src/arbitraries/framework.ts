import fc from "fast-check";
import type { Competency } from "@whole-learner/core";
import type { Framework } from "@whole-learner/core";
import type { Indicator } from "@whole-learner/core";
import type { Domain, Outcome } from "@whole-learner/core";
import type { Scale } from "@whole-learner/core";
import type { LanguageTag } from "@whole-learner/core";
import { deepFreeze } from "../freeze/deep-freeze.ts";
import { arbitraryExtensions } from "./extensions.ts";
import { hostile } from "./hostile.ts";
import { arbitraryRawNode, homeFrom, nodeFrom } from "./node.ts";
import { present } from "./present.ts";
import { arbitraryRawProgression, progressionFrom } from "./progression.ts";
import { arbitraryRawRelation, relationFrom } from "./relation.ts";
import { arbitraryRawScale, scaleFrom } from "./scale.ts";
import { arbitraryRawText, written } from "./text.ts";

const tags: readonly LanguageTag[] = ["en", "es", "ar", "zh-Hans"];
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const raw = fc.record({
  id: fc.uuid(),
  version: fc.constantFrom("1", "2.1", "2026-27"),
  status: fc.constantFrom("draft" as const, "private-draft", "adopted", "deprecated"),
  describes: fc.constantFrom("learners" as const, "educators", "schools"),
  languages: fc.shuffledSubarray([...tags], { minLength: 1 }),
  title: arbitraryRawText,
  description: maybe(arbitraryRawText),
  publisher: maybe(fc.constant("Lantern Bay")),
  adopted: maybe(fc.constantFrom("2024-02-29", "2025-08-01")),
  licence: maybe(fc.record({ name: fc.constant("CC0 1.0"), attribution: arbitraryRawText })),
  mission: maybe(arbitraryRawText),
  portrait: maybe(arbitraryRawText),
  ownTerm: arbitraryRawText,
  bands: fc.array(arbitraryRawText, { maxLength: 4 }),
  scales: fc.array(arbitraryRawScale, { minLength: 1, maxLength: 3 }),
  domains: fc.array(arbitraryRawNode, { maxLength: 3 }),
  outcomes: fc.array(arbitraryRawNode, { maxLength: 4 }),
  competencies: fc.array(arbitraryRawNode, { maxLength: 8 }),
  indicators: fc.array(arbitraryRawNode, { maxLength: 6 }),
  progressions: fc.array(arbitraryRawProgression, { maxLength: 3 }),
  relations: fc.array(arbitraryRawRelation, { maxLength: 12 }),
  /** Ids that a careless lookup would trip over, with where they go. */
  hostile: fc.uniqueArray(fc.record({ id: fc.constantFrom(...hostile), at: fc.nat({ max: 23 }) }), {
    selector: ({ id }) => id,
    maxLength: 5,
  }),
  extensions: maybe(arbitraryExtensions),
});

type Raw = typeof raw extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(list: readonly T[], choice: number): T => list[choice % list.length] as T;

function frameworkFrom(from: Raw): Framework {
  const languages = from.languages as readonly LanguageTag[];
  const text = (one: Parameters<typeof written>[0]): ReturnType<typeof written> =>
    written(one, languages);
  const idAt = (name: string, at: number): string =>
    from.hostile.find((one) => one.at === at)?.id ?? name;

  const gradeBands = from.bands.map((name, at) => ({
    id: idAt(`band-${at}`, at),
    name: text(name),
    grades: [`${at}`],
  }));
  const scales = from.scales.map((one, at) => scaleFrom(one, idAt(`scale-${at}`, at), languages));

  let nodes = 0;
  const nextId = (kind: string): string => idAt(`${kind}-${nodes}`, nodes++);
  const domains: Domain[] = [];
  for (const one of from.domains) {
    domains.push({
      ...nodeFrom(one, languages),
      ...present({ id: nextId("domain"), name: text(one.name), partOf: homeFrom(one, domains) }),
    });
  }
  const outcomes = from.outcomes.map(
    (one): Outcome => ({
      ...nodeFrom(one, languages),
      ...present({
        id: nextId("outcome"),
        name: text(one.name),
        description: one.description && text(one.description),
        part: pick(["whole-learner", "academic"] as const, one.choice),
        partOf: homeFrom(one, domains),
      }),
    }),
  );
  const competencies: Competency[] = [];
  for (const one of from.competencies) {
    competencies.push({
      ...nodeFrom(one, languages),
      ...present({
        id: nextId("competency"),
        name: text(one.name),
        statement: one.description && text(one.description),
        kind: pick(["knowledge", "skill", "mindset", undefined] as const, one.choice),
        reporting: pick(["level", "level", "level", "narrative", "none"] as const, one.choice),
        partOf: homeFrom(one, [...outcomes, ...competencies, ...domains]),
        scale: pick([undefined, ...scales], one.choice)?.id,
        bands: one.choice % 3 === 0 ? gradeBands.slice(0, 2).map((band) => band.id) : undefined,
      }),
    });
  }
  const progressions =
    competencies.length === 0
      ? []
      : from.progressions.map((one, at) =>
          progressionFrom(one, idAt(`progression-${at}`, at), {
            competencies,
            scales,
            gradeBands,
            languages,
          }),
        );
  const scaleFor = (competency: Competency): Scale => {
    const id =
      competency.scale ?? progressions.find((one) => one.competency === competency.id)?.scale;
    return scales.find((scale) => scale.id === id) ?? (scales[0] as Scale);
  };
  const indicators =
    competencies.length === 0
      ? []
      : from.indicators.map((one): Indicator => {
          const home = pick(competencies, one.home ?? 0);
          return {
            ...nodeFrom(one, languages),
            ...present({
              id: nextId("indicator"),
              statement: text(one.name),
              partOf: home.id,
              level: one.choice % 2 === 0 ? pick(scaleFor(home).levels, one.choice).id : undefined,
              band: pick([undefined, ...gradeBands], one.choice)?.id,
            }),
          };
        });
  const ends = [
    ...domains.map(({ id }) => ({ id, kind: "domain" as const })),
    ...outcomes.map(({ id }) => ({ id, kind: "outcome" as const })),
    ...competencies.map(({ id }) => ({ id, kind: "competency" as const })),
    ...indicators.map(({ id }) => ({ id, kind: "indicator" as const })),
  ];
  return {
    format: "whole-learner/framework@1",
    ...present({
      id: from.id,
      version: from.version,
      status: from.status,
      describes: from.describes,
      title: text(from.title),
      description: from.description && text(from.description),
      languages: languages as unknown as Framework["languages"],
      publisher: from.publisher,
      adopted: from.adopted,
      licence: from.licence && { ...from.licence, attribution: text(from.licence.attribution) },
      vision: from.mission && {
        mission: text(from.mission),
        values: [{ name: text(from.mission), meaning: text(from.title) }],
      },
      portrait: from.portrait && {
        title: text(from.portrait),
        outcomes: outcomes.filter(({ part }) => part === "whole-learner").map(({ id }) => id),
      },
      vocabulary: {
        relations: [
          { id: "acme/strand", name: text(from.ownTerm), broader: "part-of" },
          { id: "acme/inspires", name: text(from.ownTerm) },
        ],
        settings: [{ id: "acme/garden", name: text(from.ownTerm) }],
      },
      gradeBands,
      scales,
      domains,
      outcomes,
      competencies,
      indicators,
      progressions,
      relations: from.relations.flatMap((one, at) => relationFrom(one, at, ends, languages)),
      extensions: from.extensions,
    }),
  };
}

/**
 * Valid frameworks, deeply frozen: several scales, grade bands, progressions of both families, nested domains and competencies,
 * indicators, relations (also to nodes outside), a vocabulary, texts plain and localized, retired nodes, extensions, and ids that a
 * careless lookup would trip over. Checking one finds no error; it can find warnings (a missing translation, a code used
 * twice, a gap) and notes.
 */
export const arbitraryFramework: fc.Arbitrary<Framework> = raw.map((from) =>
  // By way of JSON, as every document comes: fast-check's objects have no prototype.
  deepFreeze(JSON.parse(JSON.stringify(frameworkFrom(from))) as Framework),
);
