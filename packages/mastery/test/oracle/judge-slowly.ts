import type { Judgement, Log } from "@whole-learner/core";
import { dayLength, msOf } from "./days.ts";
import type { Admitted, OracleAnswer, OracleComputed, OracleQuestion } from "./oracle-question.ts";

// Stage 12 once more: a person's judgement in front of what was computed, from when it is known until it ends.

/** A judgement with when it was written down. */
interface Standing {
  readonly judgement: Judgement;
  readonly recorded: string;
}

const dayNumber = (moment: string): number => Math.floor(msOf(moment) / dayLength);

/** Those that stand on a day, none of them taken back or replaced by then, and in force. */
function inForce(entries: Log["entries"], target: string, asOf: string): readonly Standing[] {
  const known = entries.filter(
    ({ happened, recorded = happened }) => happened <= asOf && recorded <= asOf,
  );
  const takesBack = (id: string): boolean =>
    known.some(
      (entry) =>
        (entry.type === "replacement" && entry.of === id) ||
        // A retraction that was itself taken back takes nothing back.
        (entry.type === "retraction" && entry.of === id && !takesBack(entry.id)),
    );
  return known
    .flatMap((entry): Standing[] => {
      if (entry.type === "judgement") {
        return [{ judgement: entry, recorded: entry.recorded ?? entry.happened }];
      }
      // What a replacement brings is known from when that was written down.
      return entry.type === "replacement" && entry.with.type === "judgement"
        ? [{ judgement: entry.with, recorded: entry.recorded ?? entry.happened }]
        : [];
    })
    .filter(({ judgement: { id, happened, from = happened, until = asOf, ...rest } }) => {
      const now = happened <= asOf && from <= asOf && until >= asOf;
      return rest.target === target && now && !takesBack(id);
    });
}

/** The one in force: the newest, of a day the last by id. */
export function judgementOf(
  entries: Log["entries"],
  target: string,
  asOf: string,
): Standing | undefined {
  const later = (a: Standing, b: Standing): boolean =>
    a.judgement.happened === b.judgement.happened
      ? a.judgement.id > b.judgement.id
      : a.judgement.happened > b.judgement.happened;
  return inForce(entries, target, asOf).reduce<Standing | undefined>(
    (so, next) => (so === undefined || later(next, so) ? next : so),
    undefined,
  );
}

/** Whether a judgement is of a band that the learner has left since. */
export const isOfEarlierBand = (
  { value }: Judgement,
  current: string | undefined,
  bands: readonly string[],
): boolean =>
  value.kind === "level" &&
  value.band !== undefined &&
  current !== undefined &&
  bands.indexOf(value.band) < bands.indexOf(current);

/** What nobody could have known of when it was made: it happened later, or was written down later. */
const isNew = ({ rating, missing }: Admitted, { judgement, recorded }: Standing): boolean =>
  !missing &&
  (dayNumber(rating.happened) > dayNumber(judgement.happened) ||
    dayNumber(rating.recorded ?? rating.happened) > dayNumber(recorded));

/** What became of a judgement, for counting. */
export type Judged =
  | "judgement"
  | "judgement-without-level"
  | "judgement-dropped"
  | "judgement-of-earlier-band"
  | "new-evidence";

/** 12: the judgement in front of what was computed. What is shown are the ratings of works that became pieces. */
export function judge(
  computed: OracleComputed,
  shown: readonly Admitted[],
  { policy: { judgement: section }, bands, family }: OracleQuestion,
  standing: Standing | undefined,
): { readonly answer: OracleAnswer; readonly stages: readonly Judged[] } {
  if (standing === undefined) return { answer: computed, stages: [] };
  const { value, id } = standing.judgement;
  if (family === "within-band" && isOfEarlierBand(standing.judgement, computed.band, bands)) {
    return { answer: computed, stages: ["judgement-of-earlier-band"] };
  }
  const { onNewEvidence = "keep-and-flag" } = section ?? {};
  const something = shown.some((one) => isNew(one, standing));
  const flagged = something && onNewEvidence !== "keep";
  if (flagged && onNewEvidence === "drop") {
    return { answer: computed, stages: ["judgement-dropped"] };
  }
  if (value.kind !== "level") {
    const code = value.kind === "exempt" ? "exempt" : "judged-no-level";
    return {
      answer: { status: "undetermined", codes: [code], band: computed.band },
      stages: ["judgement-without-level"],
    };
  }
  return {
    answer: {
      status: "judged",
      level: value.level,
      judgement: id,
      newEvidence: flagged,
      computed,
      band: value.band ?? computed.band,
    },
    stages: flagged ? ["judgement", "new-evidence"] : ["judgement"],
  };
}
