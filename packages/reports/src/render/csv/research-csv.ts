import type { CompetencyDetermination } from "@whole-learner/mastery";
import { levelOf, reasonsOf } from "./determinations-csv.ts";
import { type CsvOptions, writeCsv } from "./write-csv.ts";

/** Under which names learners stand in a file for researchers. */
export interface ResearchCsvOptions extends CsvOptions {
  /** What stands for a learner: a code that only the school can turn back, another for each learner and no learner's id. */
  readonly pseudonym: (learner: string) => string;
}

/** The columns of {@link researchCsv}, in order. */
export const researchColumns = [
  "learner",
  "competency",
  "scale",
  "band",
  "status",
  "level",
  "score",
  "held",
  "pieces",
  "newest_month",
  "reason",
] as const;

/** By code units, in no language: codes are for machines. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The codes of all learners. */
function codesOf(
  determinations: readonly CompetencyDetermination[],
  pseudonym: ResearchCsvOptions["pseudonym"],
): ReadonlyMap<string, string> {
  const learners = new Set(determinations.map(({ learner }) => learner));
  const codes = new Map([...learners].map((learner) => [learner, pseudonym(learner)] as const));
  const given = new Set(codes.values());
  if ([...given].some((code) => learners.has(code)))
    throw new RangeError("pseudonym: a learner's id stands for a learner");
  if (given.size < codes.size) throw new RangeError("pseudonym: two learners stand under one code");
  return codes;
}

/**
 * Determinations for researchers, without what tells who somebody is: codes in place of learners, in the order of the codes; the month of the newest
 * work in place of its day; whether an earlier level holds, and not since which work. Results under a modified expectation are never in it.
 *
 * A row is still one person's: who is the only one with some competency or grade band can be found by who knows the school. Give such files under an agreement, as
 * what they are, and publish figures of groups alone.
 *
 * Errors: RangeError where a code is a learner's id, or two learners have one.
 *
 * @example
 * ```ts
 * import { researchCsv } from "@whole-learner/reports";
 * const none = { learner: "mina", competency: "STEER.1", scale: "growth", status: "no-evidence", pieces: [] } as const;
 * researchCsv([none], { pseudonym: () => "L1" }).split("\r\n")[1]; // => "L1,STEER.1,growth,,no-evidence,,,,0,,"
 * ```
 */
export const researchCsv = (
  determinations: readonly CompetencyDetermination[],
  { pseudonym, ...options }: ResearchCsvOptions,
): string => {
  const told = determinations.filter(({ modified }) => modified !== true);
  const codes = codesOf(told, pseudonym);
  const codeOf = ({ learner }: CompetencyDetermination): string => codes.get(learner) ?? "";
  const rows = [...told]
    .sort((a, b) => inOrder(codeOf(a), codeOf(b)))
    .map((one) => [
      codeOf(one),
      one.competency,
      one.scale,
      one.band ?? "",
      one.status,
      levelOf(one),
      one.status === "determined" ? String(one.score) : "",
      one.status === "determined" && one.held !== undefined ? "true" : "",
      String(one.pieces.length),
      one.newest?.slice(0, 7) ?? "",
      reasonsOf(one),
    ]);
  return writeCsv([researchColumns, ...rows], options);
};
