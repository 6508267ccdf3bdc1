import { nodeOf, scaleById } from "@whole-learner/core";
import type { Cause } from "@whole-learner/mastery";
import { name } from "../../document/name.ts";
import type { Span } from "../../document/node.ts";
import { strong } from "../../document/strong.ts";
import { text } from "../../document/text.ts";
import type { Reason } from "../../language/reissue-messages.ts";
import { bandName } from "../band-name.ts";
import type { Standing, StandingChange } from "../issue/report-changes.ts";
import type { Page } from "../learner-page/page.ts";
import { levelName } from "../level-name.ts";
import { sentenceWith } from "../sentence.ts";
import { stateSpan } from "../state-of.ts";
import { nameOf } from "../words.ts";

const reasons: { readonly [cause in Cause]?: Reason } = {
  framework: "framework",
  evidence: "evidence",
  asOf: "time",
  roster: "learner",
  experiences: "opportunities",
  joint: "several",
};

/** Why, as families hear it: every stage of a policy is the policy. */
const reasonOf = (cause: Cause): Reason => reasons[cause] ?? "policy";

/** A target by its name; one that the framework no longer has, or that has no name, by its id. */
export function targetName(target: string, page: Page): Span {
  const node = nodeOf(page.index, target);
  return node === undefined || node.kind === "indicator"
    ? name(target)
    : nameOf(node.node.name, page);
}

function standingSpan(page: Page, standing: Standing, scaleId: string): Span {
  const scale = scaleById(page.index, scaleId);
  if (standing.kind === "level") {
    return scale === undefined
      ? name(standing.level)
      : levelName(scale, standing.level, page.audience, page);
  }
  return scale === undefined
    ? text(page.language.messages.states[standing.state])
    : stateSpan(standing.state, scale, page);
}

const isOfOtherBand = (from: Standing, to: Standing): boolean =>
  from.kind === "level" && to.kind === "level" && from.band !== to.band;

/** What is said of a level or state that is another. A level of another grade band is no fall and no rise from the one before. */
function changeWords(page: Page, { scale, from, to }: StandingChange): readonly Span[] {
  const { reissue } = page.language.messages;
  const span = (one: Standing): Span => standingSpan(page, one, scale);
  if (to === undefined) {
    return from === undefined
      ? []
      : sentenceWith([span(from)], (was = "") => reissue.noLonger(was));
  }
  if (from !== undefined && !isOfOtherBand(from, to)) {
    return sentenceWith([span(from), span(to)], (was = "", is = "") =>
      reissue.from({ before: was, after: is }),
    );
  }
  return to.kind === "state" || to.band === undefined
    ? sentenceWith([span(to)], (is = "") => reissue.now(is))
    : sentenceWith([span(to), bandName(to.band, page.index.framework, page)], (is = "", of = "") =>
        reissue.nowInBand({ after: is, band: of }),
      );
}

/** One competency or outcome with what became of it. */
export const standingLine = (page: Page, change: StandingChange): readonly (string | Span)[] => [
  strong([targetName(change.target, page)]),
  page.language.messages.punctuation.colon,
  ...changeWords(page, change),
];

/** The changes by why they are there, in the order in which the reasons are met. */
export function byReason(
  standings: readonly StandingChange[],
): readonly (readonly [Reason, readonly StandingChange[]])[] {
  const found = new Map<Reason, StandingChange[]>();
  for (const change of standings) {
    const reason = reasonOf(change.cause);
    const list = found.get(reason);
    if (list === undefined) found.set(reason, [change]);
    else list.push(change);
  }
  return [...found];
}
