import { type Framework, type Log, type Rating, sketchFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import type { EvidenceColumns, TermColumn } from "../src/batch/evidence-columns.ts";
import { encodeIds } from "../src/batch/encode-ids.ts";
import { methods } from "../src/methods/registry.ts";
import type { Policy } from "../src/policy/policy.ts";
import { arbitraryParameters } from "./arbitrary-parameters.ts";

/** Two outcomes, three competencies, one scale of four levels. */
export const small: Framework = deepFreeze(
  sketchFramework({
    scale: ["Emerging", "Developing", "Proficient", "Advanced"],
    outcomes: { Reads: ["Infers", "Sums up"], Works: ["Shares"] },
  }),
);
const [only] = small.scales;
if (only === undefined) throw new Error("the framework has a scale");
/** Its one scale. */
export const scale = only;

export const learnerNames = ["ana", "ben", "cho"] as const;
export const competencyNames = ["Infers", "Sums up", "Shares"] as const;
export const asOf = "2026-06-30";

/** One piece of evidence, as a row and as a rating. */
export interface Row {
  readonly learner: number;
  readonly competency: number;
  readonly level: number;
  readonly score: number;
  readonly time: number;
  readonly sequence: number;
  readonly kind: string | undefined;
  readonly setting: string | undefined;
  readonly experience: string | undefined;
  readonly role: string | undefined;
  readonly verified: boolean;
}

const day = 86_400_000;
const begin = Date.UTC(2026, 0, 5);

const told = (...names: string[]) => fc.option(fc.constantFrom(...names), { nil: undefined });

/** Rows that come in any order; some at one instant, some beyond the day asked for. */
export const arbitraryRows: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.record({
    learner: fc.nat(2),
    competency: fc.nat(2),
    level: fc.nat(3),
    score: fc.oneof(
      fc.integer({ min: 2, max: 8 }).map((half) => half / 2),
      fc.double({ min: 1, max: 4, noNaN: true }),
      fc.double({ min: 0, max: 5, noNaN: true }),
    ),
    time: fc.oneof(
      fc.nat(12).map((days) => begin + 15 * days * day),
      fc.nat(200 * 86_400).map((seconds) => begin + 1000 * seconds),
    ),
    sequence: fc.nat(2),
    kind: told("project", "test", "talk"),
    setting: told("class", "work"),
    experience: told("boats", "garden"),
    role: told("educator", "peer", "self"),
    verified: fc.boolean(),
  }),
  { maxLength: 60 },
);

const instant = (time: number): string => new Date(time).toISOString();

const padded = (row: number): string => `r${String(row).padStart(4, "0")}`;

/** Rows as a log of ratings, their ids in the order of the rows. */
export function logOf(rows: readonly Row[], values: "levels" | "scores"): Log {
  const entries = rows.map((row, at): Rating => {
    const rating = {
      type: "rating",
      id: padded(at),
      learner: learnerNames[row.learner],
      target: competencyNames[row.competency],
      happened: instant(row.time),
      recorded: instant(row.time),
      sequence: row.sequence,
      kind: row.kind,
      setting: row.setting,
      experience: row.experience,
      rater: row.role === undefined ? undefined : { role: row.role, id: `${row.role} ${at}` },
      verification: row.verified
        ? { status: "verified", by: { role: "educator" }, at: instant(row.time) }
        : undefined,
      value:
        values === "levels"
          ? { kind: "level", level: scale.levels[row.level]?.id }
          : { kind: "number", number: row.score },
    };
    // What is undefined is not there.
    return JSON.parse(JSON.stringify(rating));
  });
  return deepFreeze({ format: "whole-learner/log@1", entries });
}

const termsOf = (names: readonly (string | undefined)[]): TermColumn => {
  const encoded = encodeIds(names);
  return { names: encoded.names, codes: Uint8Array.from(encoded.codes) };
};

/** Rows as columns. */
export function columnsOf(rows: readonly Row[], values: "levels" | "scores"): EvidenceColumns {
  const base = {
    learner: Uint32Array.from(rows, ({ learner }) => learner),
    competency: Uint32Array.from(rows, ({ competency }) => competency),
    learners: learnerNames.length,
    competencies: competencyNames.length,
    times: Float64Array.from(rows, ({ time }) => time),
    sequences: Float64Array.from(rows, ({ sequence }) => sequence),
    kinds: termsOf(rows.map(({ kind }) => kind)),
    settings: termsOf(rows.map(({ setting }) => setting)),
    experiences: termsOf(rows.map(({ experience }) => experience)),
    roles: termsOf(rows.map(({ role }) => role)),
    verified: Uint8Array.from(rows, ({ verified }) => (verified ? 1 : 0)),
  };
  return values === "levels"
    ? { ...base, levels: Uint8Array.from(rows, ({ level }) => level) }
    : { ...base, scores: Float64Array.from(rows, ({ score }) => score) };
}

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

/** A record without the keys whose values are undefined. */
const sparse = <T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;

const dates = fc.constantFrom("2026-01-20", "2026-02-15", "2026-04-01", "2026-06-10");

const factor = fc.constantFrom(0, 0.5, 1, 2);

/** Any of this package's methods. */
type AnyOf = (typeof methods)[keyof typeof methods];

const scoreOf = (...of: readonly AnyOf[]) =>
  fc.constantFrom(...of).chain((method) =>
    arbitraryParameters(method.parameters).map((parameters) => ({
      method: method.id,
      parameters,
      weights: method.traits.weights,
      gives: method.traits.gives,
    })),
  );

/** Policies of some methods and every section that columns can express. */
const arbitraryPolicyOf = (...of: readonly AnyOf[]): fc.Arbitrary<Policy> =>
  fc
    .record({
      score: scoreOf(...of),
      admit: fc
        .record({
          roles: optional(fc.subarray(["educator", "peer", "self"])),
          kinds: optional(fc.subarray(["project", "test", "talk"])),
          settings: optional(fc.subarray(["class", "work"])),
          experiences: optional(fc.subarray(["boats", "garden"])),
          from: optional(dates),
          until: optional(dates),
          verified: optional(fc.boolean()),
        })
        .map(sparse),
      window: fc
        .record({
          since: optional(dates),
          schoolYearFrom: optional(fc.constantFrom("08-01", "03-10")),
          lastDays: optional(fc.integer({ min: 1, max: 180 })),
          dropLowest: optional(fc.integer({ min: 1, max: 3 })),
          best: optional(fc.integer({ min: 1, max: 6 })),
          recent: optional(fc.integer({ min: 1, max: 6 })),
        })
        .map(sparse),
      weigh: fc
        .record({
          kinds: optional(fc.record({ project: factor, test: factor })),
          settings: optional(fc.record({ work: factor })),
          experiences: optional(fc.record({ boats: factor })),
          roles: optional(fc.record({ peer: factor, educator: factor })),
          halfLifeDays: optional(fc.constantFrom(30, 90)),
        })
        .map(sparse),
      sufficiency: fc
        .record({
          pieces: optional(fc.integer({ min: 1, max: 4 })),
          experiences: optional(fc.integer({ min: 1, max: 2 })),
          settings: optional(fc.integer({ min: 1, max: 2 })),
          voices: optional(fc.integer({ min: 1, max: 2 })),
          kinds: optional(fc.integer({ min: 1, max: 2 })),
          verified: optional(fc.integer({ min: 1, max: 2 })),
          newestWithin: optional(fc.constantFrom({ months: 2 }, { days: 40 })),
        })
        .map(sparse),
      level: fc.constantFrom(
        { cuts: "midpoints" },
        { cuts: "values", bound: "above" },
        { cuts: [1.75, 2.6, 3.4], rounded: { places: 1, mode: "half-up", input: "snapped" } },
        { cuts: [1.5, 2.25, 3.5], rounded: { places: 0, mode: "half-even", input: "raw-double" } },
      ),
      hold: fc.constantFrom({ rule: "latest" }, { rule: "high-water" }),
      use: fc.record({
        admit: fc.boolean(),
        window: fc.boolean(),
        weigh: fc.boolean(),
        sufficiency: fc.boolean(),
      }),
    })
    .map(({ score: chosen, admit, window, weigh, sufficiency, level, hold, use }) =>
      deepFreeze({
        format: "whole-learner/policy@1",
        id: "any",
        version: "1",
        score: { method: chosen.method, parameters: chosen.parameters },
        // What is no place on the scale has no cuts of the scale's own.
        level: chosen.gives === "scale" ? level : { cuts: [0.25, 0.5, 0.75] },
        hold,
        ...(use.admit ? { admit } : {}),
        ...(use.window ? { window } : {}),
        ...(use.weigh && chosen.weights === "any" ? { weigh } : {}),
        ...(use.sufficiency ? { sufficiency } : {}),
      } as unknown as Policy),
    );

/** Policies of every method and section that columns can express. */
export const arbitraryPolicy: fc.Arbitrary<Policy> = arbitraryPolicyOf(...Object.values(methods));

/** Those of the methods that have a model, most of them with parameters that are published. */
export const arbitraryModelPolicy: fc.Arbitrary<Policy> = arbitraryPolicyOf(
  methods["bayesian-knowledge-tracing"],
  methods["ordinal-level-tracking"],
  methods["beta-binomial"],
  methods["item-response"],
).map(
  ({ score, ...policy }): Policy =>
    deepFreeze({
      ...policy,
      score: { ...score, parameters: { source: "published", ...score?.parameters } },
    } as unknown as Policy),
);
