import type { Policy } from "../src/policy/policy.ts";
import type { Row } from "./rows.ts";

/** A policy of some sections, by the mean where nothing else is said. */
export const policyOf = (sections: Partial<Policy>): Policy =>
  ({
    format: "whole-learner/policy@1",
    id: "ours",
    version: "1",
    score: { method: "mean" },
    ...sections,
  }) as Policy;

/** One of so many, the same every time, by a place and what is asked of it. */
const pick = (at: number, asked: number, many: number): number => {
  // Bits mixed well enough that nothing asked of a place goes along with another.
  let mixed = Math.imul(at * 31 + asked, 2_654_435_761);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % many;
};

const oneOf = <T>(at: number, asked: number, all: readonly T[]): T =>
  all[pick(at, asked, all.length)] as T;

/** So many rows of every kind, the same every time: more of one group than of another and none of the last, some at one instant. */
const rowsFrom = (first: number, count: number): readonly Row[] =>
  Array.from({ length: count }, (_, place): Row => {
    const at = first + place;
    const learner = pick(at, 1, 3);
    const competency = pick(at, 2, learner === 2 ? 2 : 3);
    return {
      learner,
      competency,
      level: pick(at, 3, 4),
      score: oneOf(at, 4, [1, 1.5, 2, 2.5, 3, 3.5, 4, 1.1, 2.7, 3.9, 0.5, 4.5]),
      time:
        Date.UTC(2026, 0, 5) +
        86_400_000 * oneOf(at, 5, [0, 15, 30, 41.5, 75, 86, 104.25, 118, 150, 170, 190]),
      sequence: pick(at, 6, 3),
      kind: oneOf(at, 7, ["project", "test", "talk", undefined]),
      setting: oneOf(at, 8, ["class", "work", undefined]),
      experience: oneOf(at, 9, ["boats", "garden", undefined]),
      role: oneOf(at, 10, ["educator", "peer", "self", undefined]),
      verified: pick(at, 11, 2) === 1,
    };
  });

export const samples: readonly [readonly Row[], readonly Row[]] = [
  rowsFrom(0, 48),
  rowsFrom(100, 40),
];

/** Rows at midnight of the days that policies here name: the first and the last instant of what they ask for. */
export const atEdges: readonly Row[] = [
  "2026-02-15",
  "2026-02-16",
  "2026-04-01",
  "2026-04-02",
  "2026-05-02",
  "2026-05-03",
  "2026-06-30",
  "2026-07-01",
].flatMap((day, at) =>
  [0, -1].map(
    (before): Row => ({
      learner: 1,
      competency: 1,
      level: at % 4,
      score: 1 + (at % 4),
      time: Date.parse(day) + before,
      sequence: 0,
      kind: undefined,
      setting: undefined,
      experience: undefined,
      role: undefined,
      verified: false,
    }),
  ),
);

/** A level that holds. */
export const holding = { hold: { rule: "high-water" } } as const;
/** Methods of every kind, with parameters by which they can be told apart. */
export const methodsAsked = [
  { method: "mean" },
  { method: "most-recent" },
  { method: "highest" },
  { method: "lowest" },
  { method: "first" },
  { method: "median", parameters: { tie: "lower" } },
  { method: "mode", parameters: { tie: "most-recent" } },
  { method: "decaying-average" },
  { method: "power-law" },
  { method: "linear-trend" },
  { method: "latest-against-rest" },
  { method: "mean-of-recent", parameters: { recent: 3 } },
  { method: "mean-of-best", parameters: { best: 2 } },
  { method: "n-times", parameters: { times: 2, target: 3 } },
  { method: "time-weighted-mean", parameters: { halfLifeDays: 60 } },
] as readonly Policy["score"][];
const met = { cuts: [0.25, 0.5, 0.75] } as const;

/** Policies of every section that columns can express: the methods, each of them with a level that holds, then the sections. */
export const policiesOfColumns: readonly (readonly [string, Partial<Policy>])[] = [
  ...methodsAsked.map((score) => [`the method ${score.method}`, { score }] as const),
  ...methodsAsked.map((score) => [`${score.method} that holds`, { score, ...holding }] as const),
  [
    "a method of what was met",
    { score: { method: "m-of-n", parameters: { times: 2, of: 3 } }, level: met },
  ],
  [
    "a streak that holds",
    { score: { method: "streak", parameters: { times: 2 } }, level: met, ...holding },
  ],
  [
    "a power law with too little evidence",
    { score: { method: "power-law" }, window: { recent: 2 } },
  ],
  ["extra credit", { read: { extraCredit: true } }],
  ["cuts above which a level begins", { level: { cuts: "values", bound: "above" } }],
  [
    "a rounded score",
    {
      level: { cuts: [1.75, 2.6, 3.4], rounded: { places: 1, mode: "half-up", input: "snapped" } },
    },
  ],
  ["roles", { admit: { roles: ["peer", "self"] } }],
  ["the role that a row without one has", { admit: { roles: ["educator"] } }],
  ["no role", { admit: { roles: [] } }],
  ["kinds", { admit: { kinds: ["test", "talk"] } }],
  ["no kind", { admit: { kinds: [] } }],
  ["settings", { admit: { settings: ["work"] } }],
  ["experiences", { admit: { experiences: ["boats"] } }],
  ["what is verified", { admit: { verified: true } }],
  ["what need not be verified", { admit: { verified: false } }],
  ["days from one on", { admit: { from: "2026-04-01" } }],
  ["days until one", { admit: { until: "2026-04-01" } }],
  ["days from one until another", { admit: { from: "2026-02-15", until: "2026-05-02" } }],
  ["a window from a day on", { window: { since: "2026-04-01" } }],
  ["a window of a school year", { window: { schoolYearFrom: "02-15" } }],
  ["a window of days", { window: { lastDays: 60 } }],
  ["a window of both", { window: { lastDays: 60, since: "2026-06-01" } }],
  ["a window without the lowest", { window: { dropLowest: 1 } }],
  ["a window without more than there are", { window: { dropLowest: 9 } }],
  ["a window of the best", { window: { best: 2 } }],
  ["a window of the newest", { window: { recent: 2 } }],
  ["a window of the newest of the best", { window: { best: 4, recent: 2 } }],
  ["a window of all of these", { window: { lastDays: 150, dropLowest: 1, best: 5, recent: 3 } }],
  ["a window of the newest piece", { score: { method: "most-recent" }, window: { dropLowest: 1 } }],
  ["kinds that count more or not", { weigh: { kinds: { project: 2, test: 0 } } }],
  ["settings that count less", { weigh: { settings: { work: 0.5 } } }],
  ["experiences that count more", { weigh: { experiences: { boats: 3 } } }],
  ["roles that count less or more", { weigh: { roles: { peer: 0.5, educator: 2 } } }],
  ["age", { weigh: { halfLifeDays: 30 } }],
  ["age in a window", { weigh: { halfLifeDays: 30 }, window: { dropLowest: 2 } }],
  ["age of what is admitted", { weigh: { halfLifeDays: 30 }, admit: { kinds: ["test"] } }],
  [
    "all that counts",
    {
      weigh: {
        kinds: { project: 2, test: 0.25 },
        settings: { work: 0.5 },
        experiences: { boats: 3 },
        roles: { peer: 0.5, educator: 2 },
        halfLifeDays: 90,
      },
    },
  ],
  ["weights of a level that holds", { weigh: { kinds: { project: 2, test: 0 } }, ...holding }],
  ["pieces", { sufficiency: { pieces: 3 } }],
  ["two experiences", { sufficiency: { experiences: 2 } }],
  ["two settings", { sufficiency: { settings: 2 } }],
  ["two voices", { sufficiency: { voices: 2 } }],
  ["three kinds", { sufficiency: { kinds: 3 } }],
  ["two verified", { sufficiency: { verified: 2 } }],
  ["the newest within months", { sufficiency: { newestWithin: { months: 2 } } }],
  ["the newest within days", { sufficiency: { newestWithin: { days: 40 } } }],
  [
    "all of these",
    {
      sufficiency: {
        pieces: 3,
        experiences: 2,
        settings: 1,
        voices: 2,
        kinds: 2,
        verified: 1,
        newestWithin: { days: 90 },
      },
    },
  ],
  ["pieces of a level that holds", { sufficiency: { pieces: 3 }, ...holding }],
  ["settings of a level that holds", { sufficiency: { settings: 2 }, ...holding }],
  [
    "pieces and voices of a level that holds",
    { sufficiency: { pieces: 2, voices: 2 }, ...holding },
  ],
  [
    "a newest piece beside a level that holds",
    { sufficiency: { newestWithin: { days: 40 } }, ...holding },
  ],
  ["what is admitted, of a level that holds", { admit: { kinds: ["test"] }, ...holding }],
];
