import { indexFramework } from "@whole-learner/core";
import type { Document } from "../document/document.ts";
import type { Language } from "../language/language.ts";
import { planOf } from "./plan-of.ts";
import { composeReportCard } from "./report-card.ts";
import type { ReportCard } from "./report-card/report-card-input.ts";
import { shareOut } from "./report-card/share-out.ts";

/** What all cards have in common: a report card without the learner whose it is. */
export type CommonCard = Omit<ReportCard, "learner">;

/** One of many cards: whose it is, what of it is different from the common one, and its language, if that is another. */
export type OwnCard = Pick<ReportCard, "learner"> &
  Partial<CommonCard> & { readonly language?: Language };

/**
 * Report cards one by one: each is composed when it is asked for, and none is held afterwards, so that ten thousand need no more memory than one.
 * What they have in common is made ready once: the framework is indexed, the policy compiled, and determinations, works and roster
 * shared out, so that a card costs the same however many there are. What a card says itself goes before what is common.
 *
 * @param common what all cards have in common
 * @param cards whose cards, in whatever order they come; read one at a time, so that a generator will do
 * @param language the language of cards that have none of their own
 *
 * @example
 * ```ts
 * import { gather, sketchEvidence, sketchFramework, type Roster } from "@whole-learner/core";
 * import { determine, policies } from "@whole-learner/mastery";
 * import { eachReportCard, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 2], from: "2026-09-01" });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const common = {
 *   framework,
 *   roster,
 *   audience: "family",
 *   determinations: determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" }),
 *   demonstrations: gather({ framework, log: evidence, asOf: "2026-11-22" }).demonstrations,
 *   policy: policies.mostRecent,
 *   school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *   issued: "2026-11-24",
 * } as const;
 * let pages = 0;
 * for (const card of eachReportCard(common, [{ learner: "ana" }, { learner: "ben" }], en)) {
 *   if (renderText(card).startsWith("Lantern Bay")) pages += 1;
 * }
 * pages; // => 2
 * ```
 */
export function* eachReportCard(
  common: CommonCard,
  cards: Iterable<OwnCard>,
  language: Language,
): Generator<Document, void, void> {
  const { framework, policy } = common;
  // A plan does not know what its policy is called, which stands in the small print.
  const called = "name" in policy && policy.name !== undefined ? { name: policy.name } : {};
  const ready = {
    ...common,
    framework: "format" in framework ? indexFramework(framework) : framework,
    policy: { ...planOf(policy), ...called },
  };
  const ownOf = shareOut(common);
  for (const { language: own = language, ...card } of cards) {
    yield composeReportCard({ ...ready, ...ownOf(card.learner), ...card }, own);
  }
}
