import { name } from "../../document/name.ts";
import type { Span } from "../../document/node.ts";
import { text } from "../../document/text.ts";
import { mayShow } from "../../privacy/may-show.ts";
import type { ReportChanges, SourceChange } from "../issue/report-changes.ts";
import type { Page } from "../learner-page/page.ts";
import { sentenceWith } from "../sentence.ts";
import { policyName } from "../small-print.ts";
import { nameOf } from "../words.ts";

function sourceName(page: Page, { source, to }: SourceChange): Span {
  switch (source) {
    case "framework":
      return nameOf(page.index.framework.title, page);
    case "policy":
      return policyName(page.report.policy, to.id, page);
    case "engine":
      return name("Whole Learner");
    default:
      return source satisfies never;
  }
}

function sourceLine(page: Page, change: SourceChange): readonly Span[] {
  const { sources, otherSource } = page.language.messages.reissue;
  const { source, from, to } = change;
  const isNextVersion = from.id === to.id && from.version !== to.version;
  return sentenceWith([sourceName(page, change)], (called = "") =>
    isNextVersion
      ? sources[source]({ name: called, from: from.version, to: to.version })
      : otherSource[source]({ name: called }),
  );
}

/** What the results come from now, where it is not what it was: versions, and the day through which evidence is looked at. */
export function sourceLines(page: Page, changes: ReportChanges): readonly (readonly Span[])[] {
  const { reissue } = page.language.messages;
  const { evidenceThrough } = changes.replaces;
  const told = changes.sources.filter(
    // Which program calculated is small print to everybody else.
    ({ source }) => source !== "engine" || mayShow("stage", page.audience),
  );
  return [
    ...told.map((change) => sourceLine(page, change)),
    ...(evidenceThrough === page.asOf
      ? []
      : [[text(reissue.through({ since: evidenceThrough, until: page.asOf }))]]),
  ];
}

/** Which texts are not the same, in one sentence, without those that this audience may not know of. */
export function textLine(page: Page, { texts }: ReportChanges): readonly (readonly Span[])[] {
  const { reissue } = page.language.messages;
  const known = texts.filter(
    (field) => field !== "expectation" || mayShow("personal-expectation", page.audience),
  );
  return known.length === 0
    ? []
    : [[text(reissue.texts(page.language.list(known.map((field) => reissue.fields[field]))))]];
}
