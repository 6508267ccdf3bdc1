import { allChildren, pointsOfChildren, presets, rollUp, safeRollUp } from "@whole-learner/mastery";
import { ask } from "../ask.ts";
import { NotInThisForm, list, numeric, record, text } from "../fields.ts";
import { number, type Piece } from "../piece.ts";
import { levelNumber } from "../results.ts";
import type { Run } from "../table.ts";
import type { Vector } from "../vector.ts";

/** A child of which there is no record is neither proficient nor not. */
const childOf = (id: string, proficient: unknown) =>
  typeof proficient === "boolean" ? { id, atGoal: proficient } : { id };

/** Whether every child is proficient. */
export const allRule: Run = ({ scores }, { arrange }) => {
  const children = record(record(scores, "scores")["children"], "children");
  const found = Object.entries(children).map(([id, proficient]) => childOf(id, proficient));
  return rollUp(allChildren, {}, arrange(found)).status === "met";
};

/** Whether proficient children bring enough points and all required ones are among them. */
export const pointsRule: Run = ({ params, scores }, { arrange }) => {
  const rows = arrange(list(scores, "scores").map((one) => record(one, "child")));
  const members = rows.map((row) => ({
    child: text(row["child"], "child"),
    points: numeric(row["points"], "points"),
    required: row["required"] === true,
  }));
  const children = rows.map((row) => childOf(text(row["child"], "child"), row["proficient"]));
  const need = numeric(params["requiredPoints"], "requiredPoints");
  return rollUp(pointsOfChildren, { need, members }, children).status === "met";
};

/** Members of a rule in words: what is wrong with them. */
const named: Readonly<Record<string, readonly string[]>> = {
  self: ["parent"],
  notchild: ["someone else's"],
  otherfw: ["of another framework"],
  duplicate: ["child-0", "child-0"],
};

/** Whether a rule of points makes sense. */
export const pointsRuleValid: Run = ({ params, scores }) => {
  const written = typeof scores === "string" ? named[scores] : undefined;
  if (typeof scores === "string" && written === undefined) throw new NotInThisForm(scores);
  const members = Array.isArray(scores)
    ? scores.map((points: unknown, at) => ({ child: `child-${at}`, points }))
    : (written ?? []).map((child) => ({ child, points: 1 }));
  const children = (Array.isArray(scores) ? scores : [1]).map((_, at) => ({ id: `child-${at}` }));
  const { requiredPoints } = params;
  const given =
    requiredPoints === "missing" || requiredPoints === null ? {} : { need: requiredPoints };
  // What a person wrote, of whatever kind: it is checked here and not by the compiler.
  return safeRollUp(pointsOfChildren, { ...given, members } as never, children, { node: "parent" })
    .ok;
};

/** What happened to the ratings of two competencies so far, as a log of what was given to each. */
interface Story {
  readonly pieces: Readonly<Record<string, readonly Piece[]>>;
  /** Competencies whose link completes over a rating that is there. */
  readonly over: readonly string[];
}

const competencies = ["comp1", "comp2"];

const give = (story: Story, value: number, to: readonly string[], step: number): Story => {
  const piece: Piece = {
    value: number(value),
    at: `2024-01-${String(step + 1).padStart(2, "0")}T00:00:00Z`,
  };
  const added = to.map((id) => [id, [...(story.pieces[id] ?? []), piece]] as const);
  return { ...story, pieces: { ...story.pieces, ...Object.fromEntries(added) } };
};

/** One step as the product's test tells it: an activity completed or not, a link set to override, a grade given by hand. */
function after(story: Story, { params, scores }: Vector, step: number): Story {
  const told = text(record(scores, "scores")["step"], "step");
  const named = competencies.filter((id) => told.includes(id));
  const about = named.length > 0 ? named : competencies;
  if (told === "initial") return story;
  const overrides = /overridegrade\s*=\s*true/.test(told);
  const over = overrides ? [...new Set([...story.over, ...about])] : story.over;
  if (/(^|\s|then )complete/.test(told)) {
    // A completed activity gives the default grade where there is none yet, or where its link says so.
    const open = competencies.filter((id) => over.includes(id) || story.pieces[id] === undefined);
    return give({ ...story, over }, numeric(params["default"], "default"), open, step);
  }
  if (/incomplete/.test(told) || overrides) return { ...story, over };
  const given = gradeIn(told.replaceAll(/comp\d/g, ""), text(params["scale"], "scale").split(","));
  if (given === undefined) throw new NotInThisForm(told);
  return give(story, given, about, step);
}

/** The grade that a step gives by hand: its number, or its name on the scale. */
function gradeIn(told: string, names: readonly string[]): number | undefined {
  const written = /\d+/.exec(told)?.[0];
  if (written !== undefined) return Number(written);
  const at = names.findIndex((name) => told.includes(name));
  return at < 0 ? undefined : at;
}

/** The grades of two competencies after a step: the steps before it stand before it in the file. */
export const evidenceSequence: Run = (vector, variation, file) => {
  const sequence = file.filter(({ method }) => method === vector.method);
  const steps = sequence.slice(0, sequence.indexOf(vector) + 1);
  const story = steps.reduce<Story>((so, step, at) => after(so, step, at), {
    pieces: {},
    over: [],
  });
  const size = text(vector.params["scale"], "scale").split(",").length;
  const levels = Array.from({ length: size }, (_, at) => at);
  const gradeOf = (pieces: readonly Piece[]): number =>
    levelNumber(
      ask(
        {
          pieces,
          scale: { levels, goal: numeric(vector.params["default"], "default") },
          policy: presets["moodle/all"],
        },
        variation,
      ),
    ) ?? 0;
  return Object.fromEntries(competencies.map((id) => [id, gradeOf(story.pieces[id] ?? [])]));
};
