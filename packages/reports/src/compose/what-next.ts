import type { Competency, Scale } from "@whole-learner/core";
import { scaleOf } from "@whole-learner/core";
import { type Document, documentOf } from "../document/document.ts";
import { section } from "../document/section.ts";
import type { Language, StaffLanguage } from "../language/language.ts";
import { footOf } from "./learner-page/foot.ts";
import { keyOf } from "./learner-page/key-of.ts";
import { openPage } from "./learner-page/page.ts";
import { titleOf } from "./learner-page/title.ts";
import { outcomesOf, toldOf } from "./learner-page/told.ts";
import { digestOfReport } from "./issue/digest-of-report.ts";
import { reviewNote } from "./review-note.ts";
import { nextRow } from "./what-next/next-row.ts";
import { projectionsSection } from "./what-next/projections-section.ts";
import type { WhatNext, WhatNextAtHome } from "./what-next/what-next-input.ts";
import { nameOf } from "./words.ts";

/**
 * What comes next: in each competency the next statement, the kind of situation in which it can be shown, and where an opportunity is. Educators,
 * in a language with words for staff, also read how many demonstrations at which levels it would take; learners and families read no numbers.
 *
 * @example
 * ```ts
 * import { gather, type Roster, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { determine, policies, project } from "@whole-learner/mastery";
 * import { composeWhatNext, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Listens"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [1, 2], from: "2026-09-01" });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const question = { framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" };
 * const determinations = determine(question);
 * const page = composeWhatNext(
 *   {
 *     framework,
 *     roster,
 *     learner: "ana",
 *     audience: "educator",
 *     determinations,
 *     projections: determinations.competencies.map((one) => ({ competency: one.competency, projection: project(question, one) })),
 *     demonstrations: gather({ framework, log: evidence, asOf: "2026-11-22" }).demonstrations,
 *     policy: policies.mostRecent,
 *     school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *     issued: "2026-11-24",
 *   },
 *   en,
 * );
 * renderText(page).includes("1 more demonstration"); // => true
 * ```
 */
export function composeWhatNext(report: WhatNextAtHome, language: Language): Document;
export function composeWhatNext(report: WhatNext, language: StaffLanguage): Document;
export function composeWhatNext(report: WhatNext, language: Language | StaffLanguage): Document {
  const page = openPage(report, language);
  const { whatNext } = language.messages;
  const { competencies: chosen } = report;
  const told = [...outcomesOf(page, "whole-learner"), ...outcomesOf(page, "academic")].map(
    (outcome) => ({
      outcome,
      competencies: toldOf(page, outcome).level.filter(
        ({ id }: Competency) => chosen === undefined || chosen.includes(id),
      ),
    }),
  );
  const scales = new Set<Scale>(
    told.flatMap(({ competencies }) =>
      competencies.flatMap(({ id }) => scaleOf(page.index, id) ?? []),
    ),
  );
  const { name } = page.learner;
  const title = titleOf(page, whatNext.kind[page.register]);
  const body = [
    ...[...scales].map((scale, at) => keyOf(page, scale, at > 0)),
    ...told.flatMap(({ outcome, competencies }) =>
      competencies.length === 0
        ? []
        : [
            section(
              [nameOf(outcome.name, page)],
              competencies.map((one) => nextRow(page, one)),
            ),
          ],
    ),
    ...(report.audience === "educator" && "staff" in language
      ? projectionsSection(page, language.staff, scales)
      : []),
    footOf(page, report.digest ?? digestOfReport(report)),
  ];
  return documentOf({
    kind: "what-next",
    title: whatNext.title(name),
    runningTitle: whatNext.runningTitle({ name, issued: report.issued }),
    language: language.tag,
    direction: language.direction,
    children: [title, ...reviewNote(page, page.register), ...body],
  });
}
