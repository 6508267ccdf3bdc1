import type { CompetencyDetermination } from "@whole-learner/mastery";
import { type CsvOptions, writeCsv } from "./write-csv.ts";

/** Who is in a file of determinations, and under which name. */
export interface DeterminationsCsvOptions extends CsvOptions {
  /** What stands for a learner: a pseudonym for researchers. The learner's id unless said otherwise. */
  readonly learner?: (learner: string) => string;
  /**
   * Whether results under a modified expectation are in it. They are under their own rules and belong into no statistic, so
   * they are left out unless asked for.
   */
  readonly modified?: boolean;
}

/** The columns of {@link tidyCsv}, in order. */
export const tidyColumns = [
  "learner",
  "competency",
  "scale",
  "band",
  "status",
  "level",
  "score",
  "held_since",
  "pieces",
  "newest",
  "reason",
  "modified",
] as const;

/** The id of the level; empty where there is none. */
export const levelOf = (one: CompetencyDetermination): string =>
  one.status === "determined" || one.status === "judged" ? one.level : "";

/** Why there is no level, by codes. */
export const reasonsOf = (one: CompetencyDetermination): string => {
  if (one.status === "insufficient") return one.lacks.map(({ code }) => code).join(" ");
  return one.status === "undetermined" ? one.reason.code : "";
};

const kept = (
  all: readonly CompetencyDetermination[],
  { modified = false }: DeterminationsCsvOptions,
): readonly CompetencyDetermination[] => all.filter((one) => modified || one.modified !== true);

const same = (learner: string): string => learner;

/**
 * Determinations in tidy form: a row for each learner and competency on each of its scales, in the order given.
 *
 * Columns: `learner`, `competency`, `scale`, `band` (grade band, where evidence says one), `status` (`no-evidence`,
 * `insufficient`, `undetermined`, `determined`, `judged`), `level` (its id, empty where there is none), `score` (unrounded, in
 * the domain of the method; empty where there is none), `held_since` (the work from which an earlier level holds), `pieces`
 * (how many works counted), `newest` (when the newest happened), `reason` (codes, why there is no level), `modified` (`true`
 * under a modified expectation).
 *
 * @example
 * ```ts
 * import { tidyCsv } from "@whole-learner/reports";
 * const none = { learner: "mina", competency: "STEER.1", scale: "growth", status: "no-evidence", pieces: [] } as const;
 * tidyCsv([none]).split("\r\n")[1]; // => "mina,STEER.1,growth,,no-evidence,,,,0,,,"
 * ```
 */
export const tidyCsv = (
  determinations: readonly CompetencyDetermination[],
  options: DeterminationsCsvOptions = {},
): string => {
  const { learner = same } = options;
  const rows = kept(determinations, options).map((one) => [
    learner(one.learner),
    one.competency,
    one.scale,
    one.band ?? "",
    one.status,
    levelOf(one),
    one.status === "determined" ? String(one.score) : "",
    one.status === "determined" ? (one.held?.since ?? "") : "",
    String(one.pieces.length),
    one.newest ?? "",
    reasonsOf(one),
    one.modified === true ? "true" : "",
  ]);
  return writeCsv([tidyColumns, ...rows], options);
};

/** The scales of each competency, both in the order in which they first come. */
function scalesByCompetency(
  determinations: readonly CompetencyDetermination[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { competency, scale } of determinations) {
    found.set(competency, (found.get(competency) ?? new Set()).add(scale));
  }
  return found;
}

const cellKey = (competency: string, scale: string): string => JSON.stringify([competency, scale]);

/**
 * Determinations in wide form: a row for each learner, a column for each competency, both in the order in which they first
 * come. A cell is the id of the level, or the status in brackets where there is none; empty where nothing is said.
 *
 * A competency that is determined on several scales has a column for each, side by side, and their names say which: `MATH.1:bands`,
 * `MATH.1:continuum`. A learner has one result for a competency on a scale; of several, the last one given stands.
 *
 * @example
 * ```ts
 * import { wideCsv } from "@whole-learner/reports";
 * const none = { learner: "mina", competency: "STEER.1", scale: "growth", status: "no-evidence", pieces: [] } as const;
 * wideCsv([none]); // => "learner,STEER.1\r\nmina,(no-evidence)\r\n"
 * wideCsv([none, { ...none, scale: "steps" }]); // => "learner,STEER.1:growth,STEER.1:steps\r\nmina,(no-evidence),(no-evidence)\r\n"
 * ```
 */
export const wideCsv = (
  determinations: readonly CompetencyDetermination[],
  options: DeterminationsCsvOptions = {},
): string => {
  const { learner = same } = options;
  const told = kept(determinations, options);
  const learners = new Map<string, Map<string, string>>();
  for (const one of told) {
    const row = learners.get(one.learner) ?? new Map<string, string>();
    row.set(cellKey(one.competency, one.scale), levelOf(one) || `(${one.status})`);
    learners.set(one.learner, row);
  }
  const columns = [...scalesByCompetency(told)].flatMap(([competency, scales]) =>
    [...scales].map((scale) => ({
      key: cellKey(competency, scale),
      called: scales.size === 1 ? competency : `${competency}:${scale}`,
    })),
  );
  const rows = [...learners].map(([who, row]) => [
    learner(who),
    ...columns.map(({ key }) => row.get(key) ?? ""),
  ]);
  return writeCsv([["learner", ...columns.map(({ called }) => called)], ...rows], options);
};
