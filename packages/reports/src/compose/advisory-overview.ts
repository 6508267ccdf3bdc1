import { membersOn } from "@whole-learner/core";
import { type Document, documentOf } from "../document/document.ts";
import { fact } from "../document/facts.ts";
import { type KeyFigure, keyFigure, keyFigures } from "../document/key-figures.ts";
import { name } from "../document/name.ts";
import type { Block } from "../document/node.ts";
import { paragraph } from "../document/paragraph.ts";
import { plainWords } from "../document/plain-words.ts";
import { section } from "../document/section.ts";
import type { StaffLanguage } from "../language/language.ts";
import type { AdvisoryOverview } from "./advisory/advisory-input.ts";
import { learnerRow } from "./advisory/learner-row.ts";
import { type OfLearner, ofLearner } from "./advisory/of-learner.ts";
import { planOf } from "./plan-of.ts";
import { headOf } from "./staff-page/head.ts";
import { staffFoot } from "./staff-page/staff-foot.ts";
import { asOfDay, byName, openStaffPage, type StaffPage } from "./staff-page/staff-page.ts";
import { nameOf } from "./words.ts";

/** Figures of the community as a whole, from so many learners on: below, a figure is a person. */
function groupSection(
  { report, staff, language }: StaffPage<AdvisoryOverview>,
  all: readonly OfLearner[],
): Block {
  const { advisory } = staff;
  const { figures } = advisory;
  if (all.length < report.limit) {
    return section(advisory.group, [paragraph(advisory.tooFew(report.limit), "aside")]);
  }
  const count = (of: (one: OfLearner) => number): number =>
    all.reduce((sum, one) => sum + of(one), 0);
  const figure = (value: number, label: string): KeyFigure =>
    keyFigure(language.number(value, 0), label);
  const learners = (have: number, label: string): KeyFigure =>
    keyFigure(advisory.of({ have, of: all.length }), label);
  return section(advisory.group, [
    keyFigures([
      figure(all.length, figures.learners),
      learners(
        count(({ works }) => (works.length > 0 ? 1 : 0)),
        figures.withNew,
      ),
      learners(
        count(({ held }) => (held ? 1 : 0)),
        figures.conferences,
      ),
      figure(
        count(({ requests }) => requests.length),
        figures.requests,
      ),
      figure(
        count(({ secondLooks }) => secondLooks.length),
        figures.secondLooks,
      ),
      figure(
        count(({ due }) => due.length),
        figures.goals,
      ),
    ]),
  ]);
}

/**
 * The advisory overview, for educators: by name, how much is new, outcomes of which nothing was shown and whether there was an opportunity, goals
 * due, requests waiting, the conference, second looks, and good news. Figures of the community only from so many learners on. It compares nobody.
 *
 * @example
 * ```ts
 * import { gather, type Roster, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { determine, policies } from "@whole-learner/mastery";
 * import { composeAdvisoryOverview, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Listens"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [2], from: "2026-09-01" });
 * const roster: Roster = {
 *   format: "whole-learner/roster@1",
 *   learners: [{ id: "ana", name: "Ana", households: [], enrolments: [], memberships: [{ community: "heron", from: "2026-08-01" }], expectations: [] }],
 *   communities: [{ id: "heron", name: "Heron advisory", kind: "advisory", leads: [] }],
 *   goals: [], reflections: [], responses: [], issuedReports: [],
 * };
 * const question = { framework, evidence, roster, policy: policies.mostRecent };
 * const page = composeAdvisoryOverview(
 *   {
 *     framework,
 *     roster,
 *     audience: "educator",
 *     community: "heron",
 *     determinations: determine({ ...question, asOf: "2026-11-22" }),
 *     earlier: { determinations: determine({ ...question, asOf: "2026-08-31" }), day: "2026-08-31" },
 *     demonstrations: gather({ framework, log: evidence, asOf: "2026-11-22" }).demonstrations,
 *     policy: policies.mostRecent,
 *     requests: [],
 *     conferences: [{ learner: "ana", on: "2026-11-05", status: "held" }],
 *     limit: 10,
 *     school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *     issued: "2026-11-24",
 *   },
 *   en,
 * );
 * renderText(page).includes("Conference: held on 5 November"); // => true
 * ```
 */
export function composeAdvisoryOverview(
  report: AdvisoryOverview,
  language: StaffLanguage,
): Document {
  const { determinations, earlier, roster, policy } = report;
  const page = openStaffPage(report, language, planOf(policy).zone);
  const { advisory } = language.staff;
  const day = asOfDay(determinations.provenance, page.zone);
  const community = roster.communities.find(({ id }) => id === report.community);
  const whose = community === undefined ? name(report.community) : nameOf(community.name, page);
  const members = membersOn(roster, report.community, day).map(({ id }) => id);
  const all = byName(page, members).map((id) => ofLearner(page, id));
  const seen = new Set<string>(report.demonstrations.flatMap(({ learners }) => learners));
  const body: readonly Block[] = [
    section(
      advisory.learners,
      all.length === 0
        ? [paragraph(advisory.nobody)]
        : all.map((one) => learnerRow(page, one, !seen.has(one.id))),
      { aside: advisory.byName },
    ),
    groupSection(page, all),
    staffFoot(page, { provenance: determinations.provenance, policy, told: all }),
  ];
  const title = advisory.title(plainWords([whose]));
  return documentOf({
    kind: "advisory-overview",
    title,
    runningTitle: title,
    language: language.tag,
    direction: language.direction,
    children: [
      ...headOf(page, {
        kind: advisory.kind,
        whose: [whose],
        through: day,
        facts: [fact(advisory.since, language.day(earlier.day))],
      }),
      ...body,
    ],
  });
}
