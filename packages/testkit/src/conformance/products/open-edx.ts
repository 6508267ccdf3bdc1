import { type Policy, presets, requirementsOfChildren, rollUp } from "@whole-learner/mastery";
import { ask } from "../ask.ts";
import { list, numeric, record } from "../fields.ts";
import { number, type Piece } from "../piece.ts";
import { levelNumber } from "../results.ts";
import type { Run } from "../table.ts";

const preset = presets["open-edx-cbe/grade"];
const cutOf = ({ level }: Policy): unknown =>
  typeof level?.cuts === "object" ? level.cuts[0] : undefined;
const usual = numeric(cutOf(preset), "threshold");

const demonstratedBy = (
  pieces: readonly Piece[],
  threshold: number,
  variation: Parameters<Run>[1],
) => {
  const answer = ask(
    {
      pieces,
      scale: { levels: [0, threshold, 1], goal: threshold },
      policy: { ...preset, level: { cuts: [threshold, 1] } },
    },
    variation,
  );
  const level = levelNumber(answer);
  if (level === null) return null;
  return level >= threshold ? "demonstrated" : "attempted-not-demonstrated";
};

/** A grade against its threshold. */
export const gradeAtLeast: Run = ({ params, scores }, variation) => {
  const pieces = list(scores, "scores").map(
    (one, at): Piece => ({
      value: number(numeric(record(one, "grade")["value"], "value")),
      at: `2024-01-${String(at + 1).padStart(2, "0")}T00:00:00Z`,
    }),
  );
  return demonstratedBy(pieces, numeric(params["threshold"], "threshold"), variation);
};

/** A criterion by what is known of it; one that is archived counts no more. */
function criterion(one: unknown, at: number) {
  const { status, archived } =
    typeof one === "object" && one !== null
      ? record(one, "criterion")
      : { status: one, archived: false };
  const id = `criterion-${at}`;
  if (archived === true) return { id, exempt: true };
  if (status === null || status === undefined) return { id };
  return { id, atGoal: status === "demonstrated", attempted: true };
}

const group =
  (kind: "all" | "any"): Run =>
  ({ scores }, { arrange }) => {
    const children = list(scores, "scores").map(criterion);
    const members = children.map(({ id }) => ({ child: id }));
    const tree = kind === "all" ? { all: members } : { any: members };
    const found = rollUp(requirementsOfChildren, { tree }, arrange(children));
    if (found.status === "met") return "demonstrated";
    return found.status === "not-met" && found.attainment !== "not-attempted"
      ? found.attainment
      : null;
  };

/** A group of which everything is asked. */
export const allOf: Run = group("all");

/** A group of which one is enough. */
export const anyOf: Run = group("any");

/** The rule that holds where nothing else is said. */
export const profileThreshold: Run = () => ({
  rule_type: "Grade",
  op: "gte",
  value: usual,
  scale: "percent",
});

/** What was demonstrated once, and a later grade. */
export const recorder: Run = ({ scores }, variation) => {
  const pieces = list(scores, "scores").map(
    (one, at): Piece => ({
      value: number(
        one === "demonstrated" ? 1 : numeric(record(one, "later")["laterGrade"], "laterGrade"),
      ),
      at: `2024-01-${String(at + 1).padStart(2, "0")}T00:00:00Z`,
    }),
  );
  return demonstratedBy(pieces, usual, variation);
};
