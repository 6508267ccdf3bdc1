import {
  type Entry,
  type Framework,
  gather,
  indexFramework,
  type Log,
  type Roster,
  sketchEvidence,
  sketchFramework,
} from "@whole-learner/core";
import { compile, determine, policies } from "@whole-learner/mastery";
import type { ReportCard } from "@whole-learner/reports";

/** The levels of the scale, lowest first. */
export const levels = ["Emerging", "Developing", "Proficient", "Advanced"] as const;

const asOf = "2026-05-29";
const each = 3;

/** So many competencies, three to an outcome, each with a progression of statements. */
function frameworkOf(competencies: number): Framework {
  const sketched = sketchFramework({
    scale: levels,
    outcomes: Object.fromEntries(
      Array.from({ length: competencies / each }, (_, outcome) => [
        `Outcome ${outcome + 1}`,
        Array.from({ length: each }, (_, at) => `Competency ${outcome * each + at + 1}`),
      ]),
    ),
  });
  const [scale] = sketched.scales;
  return {
    ...sketched,
    progressions: sketched.competencies.map(({ id }) => ({
      id: `progression of ${id}`,
      competency: id,
      scale: scale?.id ?? "",
      family: "continuum" as const,
      expected: [],
      descriptors: levels.map((level) => ({
        level,
        statement: `I can do what ${id} asks for & more, as it is at ${level}.`,
      })),
    })),
  };
}

/** One learner's report card over so many competencies, ten ratings each. */
export function cardOf(competencies: number): ReportCard {
  const framework = frameworkOf(competencies);
  const index = indexFramework(framework);
  const log = sketchEvidence(
    framework,
    framework.competencies.map(({ id }, nth) => ({
      learner: "mina",
      competency: id,
      levels: Array.from({ length: 10 }, (_, at) => 1 + ((nth + at) % 4)),
      from: "2026-02-02",
      setting: "community" as const,
    })),
  );
  const entries = log.entries.flatMap((entry): readonly Entry[] => {
    if (entry.type !== "rating") return [entry];
    const work = `${entry.id} work`;
    const { happened, recorded = happened } = entry;
    return [
      { type: "demonstration", id: work, learners: ["mina"], name: work, happened, recorded },
      { ...entry, demonstration: work },
    ];
  });
  const named: Log = { ...log, entries };
  const roster: Roster = {
    format: "whole-learner/roster@1",
    learners: [
      {
        id: "mina",
        name: "Mina Calder",
        households: [],
        enrolments: [],
        memberships: [],
        expectations: [],
      },
    ],
    communities: [],
    goals: [],
    reflections: [],
    responses: [],
    issuedReports: [],
  };
  const policy = compile(policies.mostRecent);
  return {
    framework: index,
    roster,
    learner: "mina",
    audience: "family",
    determinations: determine({ framework: index, evidence: named, policy, asOf }),
    demonstrations: gather({ framework: index, log: named, asOf }).demonstrations,
    policy,
    school: {
      name: "Lantern Bay",
      contact: "Joseph Anand",
      address: "mailto:office@lantern-bay.example",
    },
    issued: "2026-06-03",
    digest: "b7069f05b7069f05b7069f05b7069f05b7069f05b7069f05b7069f05b7069f05",
  };
}

/** The same card for another learner, with works and results of their own: nothing of it is the object of another card. */
export function cardOfAnother(card: ReportCard, at: number): ReportCard {
  const learner = `learner-${at}`;
  const { roster, determinations, demonstrations } = card;
  return {
    ...card,
    learner,
    roster: {
      ...roster,
      learners: roster.learners.map((one) => ({ ...one, id: learner, name: `Mina Calder ${at}` })),
    },
    determinations: {
      ...determinations,
      competencies: determinations.competencies.map((one) => ({ ...one, learner })),
      outcomes: determinations.outcomes.map((one) => ({ ...one, learner })),
    },
    demonstrations: demonstrations.map((one) => ({
      ...one,
      learners: [learner],
      name: `A work of ${learner}`,
    })),
  };
}
