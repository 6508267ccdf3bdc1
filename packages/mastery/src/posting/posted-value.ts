import type { Problem } from "@whole-learner/core";
import type { CompetencyDetermination, Computed } from "../determination/determination.ts";
import type { PostedReason, PostedResult, PostedValue } from "./posting.ts";

/** What a reason says, without the types that this version of the library gives it: plain JSON, as every reason is. */
export const postedReason = <C>(reason: Problem<C>): PostedReason =>
  JSON.parse(JSON.stringify(reason)) as PostedReason;

/** What was computed, as it is given out. */
function postedValue(computed: Computed): PostedValue {
  switch (computed.status) {
    case "no-evidence": {
      const { status, opportunities } = computed;
      return { status, ...(opportunities === undefined ? {} : { opportunities }) };
    }
    case "insufficient": {
      const { status, lacks } = computed;
      const [first, ...rest] = lacks;
      return { status, lacks: [postedReason(first), ...rest.map(postedReason)] };
    }
    case "undetermined":
      return { status: computed.status, reason: postedReason(computed.reason) };
    case "determined":
      return {
        status: computed.status,
        level: computed.level,
        score: computed.score,
        ...(computed.scoreDomain === undefined ? {} : { scoreDomain: computed.scoreDomain }),
        ...(computed.held === undefined ? {} : { held: computed.held }),
      };
    default:
      return computed satisfies never;
  }
}

/** What a judged result says, with what was computed beside it. */
export type JudgedValue = Pick<
  Extract<PostedResult, { readonly status: "judged" }>,
  "status" | "level" | "judgement" | "computed"
>;

/** What a determination says, as it is given out. */
export function statedValue(determination: CompetencyDetermination): PostedValue | JudgedValue {
  if (determination.status !== "judged") return postedValue(determination);
  const { status, level, judgement, computed } = determination;
  return { status, level, judgement, computed: postedValue(computed) };
}

/** What was said, without the mark that an earlier level holds: that is what stands behind it. */
const withoutHeld = (value: PostedValue): PostedValue => {
  if (value.status !== "determined") return value;
  const { held: _, ...said } = value;
  return said;
};

/** What a posted result said, or a determination says, without what stands behind it. */
export function saidOf(value: PostedValue | JudgedValue): PostedValue | JudgedValue {
  return value.status === "judged"
    ? { ...value, computed: withoutHeld(value.computed) }
    : withoutHeld(value);
}

/** What a posted result said, of which status it was. */
export function valueOfPosted(result: PostedResult): PostedValue | JudgedValue {
  switch (result.status) {
    case "no-evidence": {
      const { status, opportunities } = result;
      return { status, ...(opportunities === undefined ? {} : { opportunities }) };
    }
    case "insufficient":
      return { status: result.status, lacks: result.lacks };
    case "undetermined":
      return { status: result.status, reason: result.reason };
    case "determined":
      return {
        status: result.status,
        level: result.level,
        score: result.score,
        ...(result.scoreDomain === undefined ? {} : { scoreDomain: result.scoreDomain }),
      };
    case "judged": {
      const { status, level, judgement, computed } = result;
      return { status, level, judgement, computed };
    }
    default:
      return result satisfies never;
  }
}
