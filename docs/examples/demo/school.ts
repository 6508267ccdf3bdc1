import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  competencyById,
  type CompetencyId,
  indexFramework,
  type LearnerId,
  nameFor,
  parseExperiences,
  parseFramework,
  parseLog,
  parseRoster,
  plain,
  scaleById,
  type ScaleId,
} from "@whole-learner/core";
import {
  type CompetencyDetermination,
  parsePolicy,
  type Policy,
  type Question,
} from "@whole-learner/mastery";

const folder = fileURLToPath(new URL("../sample-school/", import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}${file}`, "utf8"));
const policy = (id: string): Policy => parsePolicy(read(`policies/${id}.json`));

/** The school's own policy and six others to hold beside it, by the letters under which the pages show them. */
export const policies: readonly (readonly [letter: string, policy: Policy])[] = [
  ["A", policy("lantern-default")],
  ["B", policy("leans-to-recent")],
  ["C", policy("year-average")],
  ["D", policy("shown-twice-kept")],
  ["E", policy("ever-shown")],
  ["F", policy("in-class-only")],
  ["G", policy("self-averaged-in")],
];

export const framework = parseFramework(read("framework.json"));
export const roster = parseRoster(read("roster.json"));
const index = indexFramework(framework);
const learners = new Map(roster.learners.map((learner) => [learner.id, learner] as const));

/** The day as of which the demo asks. */
export const asOf = "2026-05-29";

/** What is asked of the sample school on its day, under a policy. */
export const questionUnder = (policy: Policy): Question => ({
  framework: index,
  evidence,
  policy,
  asOf,
  roster,
  experiences,
});
export const evidence = parseLog(read("log.json"));
export const experiences = parseExperiences(read("experiences.json"));

/** Names as people at the school read them. */
export const names = {
  learner: (id: LearnerId): string => {
    const learner = learners.get(id);
    return learner === undefined ? id : nameFor(learner, "display");
  },
  competency: (id: CompetencyId): string => competencyById(index, id)?.code ?? id,
  policy: ({ id, name }: Policy): string => (name === undefined ? id : plain(name, ["en"], "en")),
  level: (scale: ScaleId, id: string): string => {
    const level = scaleById(index, scale)?.levels.find((one) => one.id === id);
    return level === undefined ? id : plain(level.name, ["en"], "en");
  },
};

/** Where a result stands, in a few words. */
export function standing(found: CompetencyDetermination | undefined): string {
  if (found === undefined) return "not asked";
  switch (found.status) {
    case "determined":
    case "judged":
      return names.level(found.scale, found.level);
    case "insufficient":
      return "not enough evidence";
    case "undetermined":
      return found.reason.code === "target-not-reached" ? "goal not shown yet" : "no level";
    case "no-evidence":
      return "no evidence";
    default:
      return found satisfies never;
  }
}
