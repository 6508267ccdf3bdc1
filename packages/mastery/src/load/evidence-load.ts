import {
  ancestorsOf,
  bandOn,
  type CompetencyId,
  competencyById,
  type Framework,
  type FrameworkIndex,
  indexFramework,
  type LearnerId,
  type PersonId,
  type Roster,
  scaleOf,
} from "@whole-learner/core";
import { compile } from "../compile/compile.ts";
import type { Plan } from "../plan/plan.ts";
import { sectionsFor } from "../plan/sections-for.ts";
import type { Policy } from "../policy/policy.ts";
import type { Period } from "../policy/sections.ts";
import type { Assignment, EvidenceLoad } from "./load.ts";
import { needOf } from "./need-of.ts";

/** Who rates whom in what, under which policy, over which terms. */
export interface LoadQuestion {
  readonly framework: Framework | FrameworkIndex;
  readonly policy: Policy | Plan;
  /** In their order. What is kept from one to the next is needed once. */
  readonly terms: readonly [Period, ...Period[]];
  readonly assignments: readonly Assignment[];
  /** With it, exceptions for a grade band are heeded: the band is the one at the beginning of the terms. */
  readonly roster?: Roster;
}

interface SharedCase {
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  readonly educators: PersonId[];
}

/** Every assigned case once, with who shares it, in the order of the assignments. */
function casesOf(
  assignments: readonly Assignment[],
  reports: (competency: CompetencyId) => boolean,
): readonly SharedCase[] {
  const cases = new Map<string, SharedCase>();
  for (const { educator, learners, competencies } of assignments) {
    for (const competency of competencies.filter(reports)) {
      for (const learner of learners) {
        const key = JSON.stringify([learner, competency]);
        const known = cases.get(key);
        if (known === undefined) cases.set(key, { learner, competency, educators: [educator] });
        else if (!known.educators.includes(educator)) known.educators.push(educator);
      }
    }
  }
  return [...cases.values()];
}

interface Tally {
  readonly learners: Set<LearnerId>;
  cases: number;
  byOthers: number;
  readonly terms: number[];
  /** How many of those in each term are of cases that others share. */
  readonly shared: number[];
}

/** Whose turn it is among those who share a case: who has had the fewest of such ratings, of equal ones the fewest in the term, then the first. */
function nextOf(sharers: readonly Tally[], term: number): Tally | undefined {
  const had = ({ shared }: Tally): number => shared.reduce((sum, one) => sum + one, 0);
  const [next] = [...sharers].sort(
    (a, b) => had(a) - had(b) || (a.shared[term] ?? 0) - (b.shared[term] ?? 0),
  );
  if (next !== undefined) next.shared[term] = (next.shared[term] ?? 0) + 1;
  return next;
}

/**
 * How many ratings a policy needs, for each educator and term: the least with which every assigned learner can have a level in every assigned
 * competency and keep it through the terms, beginning with nothing. One rating is of one learner and one competency, so a work that shows three
 * competencies takes three. What several educators share, and what is needed once in several terms, is spread evenly. No forecast: more
 * evidence is better evidence, and raters who have to agree add their own.
 *
 * Errors: `InvalidInputError` where the policy is none.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { definePolicy, evidenceLoad } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Listens", "Presents"] } });
 * const policy = definePolicy({
 *   format: "whole-learner/policy@1",
 *   id: "ours",
 *   version: "1",
 *   score: { method: "median-of-recent", parameters: { recent: 3 } },
 *   sufficiency: { pieces: 3 },
 * });
 * const load = evidenceLoad({
 *   framework,
 *   policy,
 *   terms: [
 *     { id: "autumn", from: "2026-09-01", until: "2026-12-18" },
 *     { id: "spring", from: "2027-01-11", until: "2027-06-18" },
 *   ],
 *   assignments: [
 *     { educator: "anand", learners: ["ana", "ben"], competencies: framework.competencies.map(({ id }) => id) },
 *   ],
 * });
 * load.educators; // => [{ educator: "anand", cases: 4, learners: 2, ratings: 12, byOthers: 0, terms: [6, 6] }]
 * ```
 */
export function evidenceLoad(question: LoadQuestion): EvidenceLoad {
  const { framework, policy, terms, assignments, roster } = question;
  const index = "format" in framework ? indexFramework(framework) : framework;
  const plan = "sections" in policy ? policy : compile(policy);
  const people = new Map(roster?.learners.map((learner) => [learner.id, learner] as const));
  const reports = (id: CompetencyId): boolean => {
    const competency = competencyById(index, id);
    return competency?.reporting === "level" && competency.retired === undefined;
  };

  const tallies = new Map<PersonId, Tally>();
  for (const { educator } of assignments) {
    if (!tallies.has(educator)) {
      tallies.set(educator, {
        learners: new Set(),
        cases: 0,
        byOthers: 0,
        terms: terms.map(() => 0),
        shared: terms.map(() => 0),
      });
    }
  }
  const cases = casesOf(assignments, reports);
  let [ratings, byOthers] = [0, 0];
  for (const [at, { learner, competency, educators }] of cases.entries()) {
    const scale = scaleOf(index, competency);
    if (scale === undefined) continue;
    const person = people.get(learner);
    const { sections } = sectionsFor(plan, {
      node: "competency",
      learner,
      competency,
      outcomes: ancestorsOf(index, competency).map(({ node: { id } }) => id),
      scale: scale.id,
      band: person && bandOn(person, terms[0].from),
    });
    const need = needOf(sections, scale, terms);
    ratings += need.ratings;
    byOthers += need.byOthers;
    const sharers = educators.map((educator) => tallies.get(educator) as Tally);
    for (let nth = 0; nth < need.ratings; nth += 1) {
      // Every case begins with another term, so that no term gets all the remainders.
      const term = (Math.floor((nth * terms.length) / need.ratings) + at) % terms.length;
      const tally = sharers.length === 1 ? sharers[0] : nextOf(sharers, term);
      if (tally !== undefined) tally.terms[term] = (tally.terms[term] ?? 0) + 1;
    }
    for (let nth = 0; nth < need.byOthers; nth += 1) {
      const tally = sharers[(nth + at) % sharers.length];
      if (tally !== undefined) tally.byOthers += 1;
    }
    for (const educator of educators) {
      const tally = tallies.get(educator) as Tally;
      tally.cases += 1;
      tally.learners.add(learner);
    }
  }

  return {
    terms,
    educators: [...tallies].map(([educator, tally]) => ({
      educator,
      cases: tally.cases,
      learners: tally.learners.size,
      ratings: tally.terms.reduce((sum, one) => sum + one, 0),
      byOthers: tally.byOthers,
      terms: tally.terms,
    })),
    cases: cases.length,
    ratings,
    byOthers,
    withoutLevel: [...new Set(assignments.flatMap(({ competencies }) => competencies))].filter(
      (id) => !reports(id),
    ),
  };
}
