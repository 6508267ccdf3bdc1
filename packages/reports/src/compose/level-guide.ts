import type { Scale } from "@whole-learner/core";
import type { Plan, Policy } from "@whole-learner/mastery";
import { type Document, documentOf } from "../document/document.ts";
import { list } from "../document/list.ts";
import type { Block } from "../document/node.ts";
import { paragraph } from "../document/paragraph.ts";
import { section } from "../document/section.ts";
import type { Language } from "../language/language.ts";
import type { FrameworkReport } from "./framework-page/framework-report.ts";
import { keysInUse, scalesInUse } from "./framework-page/keys-in-use.ts";
import {
  type FrameworkPage,
  frameworkFoot,
  frameworkTitle,
  openFrameworkPage,
} from "./framework-page/page.ts";
import { statesTable } from "./level-guide/states-table.ts";
import { planOf } from "./plan-of.ts";
import { policySentence } from "./policy-sentence.ts";
import { reviewNote } from "./review-note.ts";
import { properName } from "./words.ts";

/** What a guide to the levels is made of: it says how a level is decided, so the policy must be at hand. */
export interface LevelGuide extends FrameworkReport {
  readonly policy: Policy | Plan;
}

type GuidePage = FrameworkPage<LevelGuide>;

/** Whether a competency's levels begin anew in each of several grade bands. */
const beginsAnew = ({ index: { framework } }: GuidePage): boolean =>
  framework.gradeBands.length > 1 &&
  framework.progressions.some(({ family }) => family === "within-band");

/** What a level is not; each is true of every policy. */
function notSection(page: GuidePage): Block {
  const { guide } = page.language.messages;
  return section(guide.isNot, [
    list([...guide.not, ...(beginsAnew(page) ? [guide.bandAnew] : [])]),
  ]);
}

/** How a level is decided: the policy, whose ratings count, and what a person may decide. */
function decidedSection(page: GuidePage): Block {
  const { guide } = page.language.messages;
  const { policy } = page.report;
  const { admit } = planOf(policy).sections;
  const selfCounts = admit.roles?.includes("self") === true;
  return section(guide.decided, [
    paragraph(policySentence(policy, page.language)),
    list([selfCounts ? guide.selfCounts : guide.selfBeside, guide.judgement]),
  ]);
}

function statesSection(page: GuidePage, scale: Scale): Block {
  const { guide } = page.language.messages;
  return section(guide.states, [paragraph(guide.statesAside), statesTable(page, scale)]);
}

/**
 * The guide to the levels: what each level's word says in plain words, what a level is not, how it is decided, the states that stand where there
 * is none, and how to ask. It is about no learner.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { policies } from "@whole-learner/mastery";
 * import { composeLevelGuide, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const school = { name: "Lantern Bay", contact: "Joseph Anand" };
 * const guide = composeLevelGuide({ framework, audience: "family", school, issued: "2026-09-01", policy: policies.medianOfRecent }, en);
 * renderText(guide).includes("The middle one of the last three demonstrations."); // => true
 * ```
 */
export function composeLevelGuide(report: LevelGuide, language: Language): Document {
  const page = openFrameworkPage(report, language);
  const { guide } = language.messages;
  const [scale] = scalesInUse(page);
  const head = frameworkTitle(page, guide.kind[page.register], [
    properName(report.school.name, page),
  ]);
  const body = [
    paragraph(guide.opening[page.register]),
    ...keysInUse(page),
    notSection(page),
    decidedSection(page),
    ...(scale === undefined ? [] : [statesSection(page, scale)]),
    // How a level is decided has been said.
    frameworkFoot(page, []),
  ];
  return documentOf({
    kind: "level-guide",
    title: guide.title,
    runningTitle: guide.runningTitle(report.issued),
    language: language.tag,
    direction: language.direction,
    children: [head, ...reviewNote(page, page.register), ...body],
  });
}
