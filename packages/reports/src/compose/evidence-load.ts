import { type Document, documentOf } from "../document/document.ts";
import type { Block } from "../document/node.ts";
import { paragraph } from "../document/paragraph.ts";
import { plainWords } from "../document/plain-words.ts";
import type { StaffLanguage } from "../language/language.ts";
import type { LoadReport } from "./load/load-report.ts";
import { enteredSection, neededSection } from "./load/load-tables.ts";
import { planOf } from "./plan-of.ts";
import { headOf } from "./staff-page/head.ts";
import { joined } from "./staff-page/joined.ts";
import { staffFoot } from "./staff-page/staff-foot.ts";
import { competencyName, openStaffPage } from "./staff-page/staff-page.ts";
import { properName } from "./words.ts";

/**
 * The evidence load, for staff before a policy is adopted: how many ratings it needs of each educator in each term, how that was counted, and
 * beside it what was entered. It names educators, whose work it is, and no learner.
 *
 * @example
 * ```ts
 * import { type Roster, sketchFramework } from "@whole-learner/core";
 * import { evidenceLoad, policies } from "@whole-learner/mastery";
 * import { composeEvidenceLoad, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Listens"] } });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const page = composeEvidenceLoad(
 *   {
 *     framework,
 *     roster,
 *     audience: "school",
 *     policy: policies.mostRecent,
 *     load: evidenceLoad({
 *       framework,
 *       policy: policies.mostRecent,
 *       terms: [{ id: "autumn", from: "2026-09-01", until: "2026-12-18" }],
 *       assignments: [{ educator: "e1", learners: ["ana", "ben"], competencies: framework.competencies.map(({ id }) => id) }],
 *     }),
 *     people: [{ id: "e1", name: "Joseph Anand" }],
 *     termNames: { autumn: "Autumn term" },
 *     school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *     issued: "2026-08-24",
 *   },
 *   en,
 * );
 * renderText(page, { width: 400 }).includes("The policy needs 2 ratings in 1 term"); // => true
 * ```
 */
export function composeEvidenceLoad(report: LoadReport, language: StaffLanguage): Document {
  const page = openStaffPage({ ...report, audience: "school" }, language);
  const { load: words } = language.staff;
  const { load, policy, entered } = report;
  const school = properName(report.school.name, page);
  const title = words.title(plainWords([school]));
  const { ratings, cases, byOthers, educators, terms, withoutLevel } = load;
  const body: readonly Block[] = [
    paragraph(
      words.answer({ ratings, cases, educators: educators.length, terms: terms.length }),
      "answer",
    ),
    ...(byOthers === 0 ? [] : [paragraph(words.byOthers(byOthers))]),
    neededSection(page),
    ...enteredSection(page),
    ...(withoutLevel.length === 0
      ? []
      : [
          paragraph([
            `${words.withoutLevel} `,
            ...joined(
              withoutLevel.map((id) => competencyName(page, id)),
              page,
            ),
            language.messages.punctuation.stop,
          ]),
        ]),
    staffFoot(page, {
      policy,
      policySource: planOf(policy).policy,
      told: { load, entered, people: report.people, termNames: report.termNames },
    }),
  ];
  const head = headOf(page, { kind: words.kind, whose: [school] });
  return documentOf({
    kind: "evidence-load",
    title,
    runningTitle: title,
    language: language.tag,
    direction: language.direction,
    children: [...head, ...body],
  });
}
