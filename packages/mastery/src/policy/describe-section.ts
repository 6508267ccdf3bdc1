import type { Problem } from "@whole-learner/core";
import { ratioValue } from "@whole-learner/psychometrics/numeric";
import type { Sections } from "../plan/plan.ts";
import type { PolicyStatements } from "./statements.ts";

/** One sentence of a policy, as data. */
export type PolicyStatement = Problem<PolicyStatements>;

const say = <C extends keyof PolicyStatements>(
  code: C,
  data: PolicyStatements[C],
): readonly PolicyStatement[] => [{ code, data } as PolicyStatement];

/** A statement where something is written, none where it is left out. */
const where = <T>(
  value: T | undefined,
  statement: (value: T) => readonly PolicyStatement[],
): readonly PolicyStatement[] => (value === undefined ? [] : statement(value));

const listed = (parameters: {
  readonly [name: string]: unknown;
}): PolicyStatements["method"]["parameters"] =>
  Object.entries(parameters).map(([name, value]) => ({ name, value }));

const parts = ["kinds", "settings", "experiences", "bands"] as const;
const weighed = ["kinds", "settings", "experiences", "roles"] as const;
const needs = ["pieces", "experiences", "settings", "voices", "kinds", "verified"] as const;

/** How each section is told: a section that is missing here does not compile. */
const describers: {
  readonly [S in keyof Sections]: (section: Sections[S]) => readonly PolicyStatement[];
} = {
  read: ({ points, met, scales, extraCredit }) => [
    ...where(points, (one) => say("reads-points", one)),
    ...where(met, (one) => say("reads-met", one)),
    ...Object.entries(scales ?? {}).flatMap(([scale, { by }]) => say("reads-scale", { scale, by })),
    ...(extraCredit === true ? say("reads-extra-credit", {}) : []),
  ],
  admit: ({ roles, from, until, verified, covering, ...lists }) => [
    ...(roles === undefined ? say("admits-all-but-self", {}) : say("admits-roles", { roles })),
    ...parts.flatMap((what) => where(lists[what], (ids) => say("admits-only", { what, ids }))),
    ...where(from, (day) => say("admits-from", { day })),
    ...where(until, (day) => say("admits-until", { day })),
    ...(verified === true ? say("admits-verified", {}) : []),
    ...(covering === true ? say("admits-covering", {}) : []),
  ],
  missing: (missing) => say("missing", missing),
  combine: ({ rows, unratedRows, raters }) => [
    ...say("rows", typeof rows === "string" ? { rule: rows } : rows),
    ...(unratedRows === "block" ? say("rows-block", {}) : []),
    ...say(
      "raters",
      raters.rule === "adjudicated"
        ? { rule: raters.rule, by: raters.by, within: raters.within }
        : { rule: raters.rule },
    ),
  ],
  attempts: ({ count, retakeCap, late }) => [
    ...say("attempts", { count }),
    ...where(retakeCap, (cap) => say("retake-cap", { cap })),
    ...where(late, (one) => say("late", one)),
  ],
  order: ({ by }) => say("order", { by }),
  window: (window) => {
    const { since, lastDays, schoolYearFrom, period, dropLowest, best, recent, baseline } = window;
    const told = [
      ...where(since, (day) => say("looks-since", { day })),
      ...where(lastDays, (days) => say("looks-back-days", { days })),
      ...where(schoolYearFrom, (from) => say("looks-at-school-year", { from })),
      ...where(period, ({ carry, least }) =>
        say("looks-at-period", { carry, ...(least === undefined ? {} : { least }) }),
      ),
      ...where(dropLowest, (count) => say("drops-lowest", { count })),
      ...where(best, (count) => say("looks-at-best", { count })),
      ...where(recent, (count) => say("looks-at-recent", { count })),
      ...where(baseline, (kinds) => say("begins-with", { kinds })),
    ];
    return told.length === 0 ? say("looks-at-all", {}) : told;
  },
  weigh: ({ halfLifeDays, ...tables }) => [
    ...weighed.flatMap((what) =>
      where(tables[what], (table) =>
        say("weighs", {
          what,
          factors: Object.entries(table).map(([id, factor]) => ({ id, factor })),
        }),
      ),
    ),
    ...where(halfLifeDays, (days) => say("fades", { halfLifeDays: days })),
  ],
  score: ({ method, parameters }) =>
    say("method", { method: method.id, parameters: listed(parameters) }),
  level: ({ cuts, bound = "from", rounded }) => [
    ...say("cuts", { cuts, bound }),
    ...where(rounded, ({ places }) => say("rounds-first", { places })),
  ],
  sufficiency: ({ newestWithin, ...section }) => {
    const told = [
      ...needs.flatMap((what) => where(section[what], (need) => say("asks", { what, need }))),
      ...where(newestWithin, (within) => say("asks-newest", within)),
    ];
    return told.length === 0 ? say("asks-nothing", {}) : told;
  },
  hold: ({ rule, expires }) => [
    ...say("hold", { rule }),
    ...where(expires, (after) => say("expires", after)),
  ],
  judgement: ({ onNewEvidence }) => say("judgement", { onNewEvidence }),
  rollUp: ({ rule, parameters }) =>
    say("rolls-up", { rule: rule.id, parameters: listed(parameters) }),
  display: ({ rounding }) => say("shows", { places: rounding.places }),
};

/** The sections in their order. */
const inOrder = Object.keys(describers) as (keyof Sections)[];

const describe = <S extends keyof Sections>(
  section: S,
  sections: Partial<Sections>,
): readonly PolicyStatement[] => {
  const written = sections[section];
  return written === undefined ? [] : describers[section](written as Sections[S]);
};

/** What some sections say, in the order of the stages. */
export const describeSections = (sections: Partial<Sections>): readonly PolicyStatement[] =>
  inOrder.flatMap((section) => describe(section, sections));

/** A cut as a number. */
export const cutNumber = (
  cut: number | { readonly numerator: number; readonly denominator: number },
): number => (typeof cut === "number" ? cut : ratioValue(cut));
