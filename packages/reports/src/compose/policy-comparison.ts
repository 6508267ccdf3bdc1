import { type Document, documentOf } from "../document/document.ts";
import { keyFigure, keyFigures } from "../document/key-figures.ts";
import type { Block, Span } from "../document/node.ts";
import { note } from "../document/note.ts";
import { paragraph } from "../document/paragraph.ts";
import { plainWords } from "../document/plain-words.ts";
import { section } from "../document/section.ts";
import { strong } from "../document/strong.ts";
import type { StaffLanguage } from "../language/language.ts";
import { stagesSection, whoSection } from "./comparison/changes.ts";
import { matrixSection } from "./comparison/matrix-section.ts";
import type { PolicyComparison } from "./comparison/policy-comparison.ts";
import { type ShownCounts, shownCounts } from "./comparison/shown-counts.ts";
import { touchedSection } from "./comparison/touched-section.ts";
import { keysInUse } from "./framework-page/keys-in-use.ts";
import { planOf } from "./plan-of.ts";
import { policySentence } from "./policy-sentence.ts";
import { sentenceWith } from "./sentence.ts";
import { policyName } from "./small-print.ts";
import { countWords } from "./staff-page/count-words.ts";
import { headOf } from "./staff-page/head.ts";
import { staffFoot } from "./staff-page/staff-foot.ts";
import { asOfDay, openStaffPage, type StaffPage } from "./staff-page/staff-page.ts";

function figuresOf(
  page: StaffPage<PolicyComparison>,
  { cases, elsewhere, learners, onlyNumber }: ShownCounts,
): readonly Block[] {
  const { comparison: words } = page.staff;
  const answer =
    elsewhere === undefined || cases === undefined || learners === undefined
      ? words.answerWithheld(cases)
      : words.answer({ count: elsewhere, cases, learners });
  const figure = (count: number | undefined, label: string) =>
    keyFigure(countWords(page, count), label);
  return [
    paragraph(answer, "answer"),
    keyFigures([
      figure(cases, words.figures.cases),
      figure(elsewhere, words.figures.elsewhere),
      figure(learners, words.figures.learners),
      figure(onlyNumber, words.figures.onlyNumber),
    ]),
  ];
}

/**
 * The comparison of two policies over the same evidence, for educators before a school switches: who changes, from what to what, which stage makes
 * the difference, how many went from where to where, and who is touched by work not handed in or by self-ratings. Learners stand by name; for
 * the school as a whole there are counts and no names, and nothing that is of a few or from which a few could be told.
 *
 * @example
 * ```ts
 * import { type Roster, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { compare, policies, touched } from "@whole-learner/mastery";
 * import { composePolicyComparison, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Listens"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [1, 1, 3], from: "2026-09-01" });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const question = { framework, evidence, asOf: "2026-11-22" };
 * const [from, to] = [{ ...question, policy: policies.mean }, { ...question, policy: policies.mostRecent }];
 * const page = composePolicyComparison(
 *   {
 *     framework,
 *     roster,
 *     audience: "educator",
 *     comparison: compare(from, to),
 *     from: from.policy,
 *     to: to.policy,
 *     touched: { from: touched(from), to: touched(to) },
 *     school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *     issued: "2026-11-24",
 *   },
 *   en,
 * );
 * renderText(page).includes("1 of 1 result would stand elsewhere, of 1 learner."); // => true
 * ```
 */
export function composePolicyComparison(
  report: PolicyComparison,
  language: StaffLanguage,
): Document {
  const { comparison, from, to, touched } = report;
  const zone = planOf(from).zone;
  const page = openStaffPage(report, language, zone);
  const { comparison: words } = language.staff;
  const policies: readonly [Span, Span] = [
    policyName(from, comparison.from.policy.id, page),
    policyName(to, comparison.to.policy.id, page),
  ];
  const names = policies.map((span) => plainWords([span]));
  const [name = "", other = ""] = names;
  const counts = shownCounts(page);
  const body = [
    ...figuresOf(page, counts),
    section(
      words.policies,
      [from, to].map((policy, at) =>
        paragraph([
          strong([policies[at] as Span, ` ${planOf(policy).policy.version}`]),
          language.messages.punctuation.colon,
          policySentence(policy, language),
        ]),
      ),
    ),
    whoSection(page, policies),
    ...stagesSection(page, counts),
    ...matrixSection(page, policies, counts),
    touchedSection(page, policies, counts),
    ...(counts.withholds ? [note(language.staff.withheldHow)] : []),
    ...keysInUse(page),
    staffFoot(page, {
      provenance: comparison.from,
      policy: from,
      told: { comparison, touched },
    }),
  ];
  const head = headOf(page, {
    kind: words.kind,
    whose: sentenceWith(policies, (one = "", two = "") => words.whose({ from: one, to: two })),
    through: asOfDay(comparison.from, zone),
  });
  const title = words.title({ from: name, to: other });
  return documentOf({
    kind: "policy-comparison",
    title,
    runningTitle: title,
    language: language.tag,
    direction: language.direction,
    children: [...head, ...body],
  });
}
