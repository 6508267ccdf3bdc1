import { type FrameworkIndex, indexFramework } from "@whole-learner/core";
import { type Fact, fact } from "../../document/facts.ts";
import { type Header, header } from "../../document/header.ts";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { type Provenance, provenance } from "../../document/provenance.ts";
import { strong } from "../../document/strong.ts";
import { text } from "../../document/text.ts";
import type { Language } from "../../language/language.ts";
import type { Audience, Register } from "../../privacy/audience.ts";
import { registerOf } from "../../privacy/register-of.ts";
import { howToAsk } from "../how-to-ask.ts";
import { digestOfReport } from "../issue/digest-of-report.ts";
import { planOf } from "../plan-of.ts";
import { policySentence } from "../policy-sentence.ts";
import { type Reader, readerOf } from "../reader.ts";
import { smallPrint } from "../small-print.ts";
import { nameOf, properName } from "../words.ts";
import type { FrameworkReport } from "./framework-report.ts";

/** The input of a report about a framework with everything looked up that its parts ask for. */
export interface FrameworkPage<R extends FrameworkReport = FrameworkReport> extends Reader {
  readonly report: R;
  readonly audience: Audience;
  readonly register: Register;
  readonly index: FrameworkIndex;
  /** No learner, no band: goals are those of scales. */
  readonly band: undefined;
}

/** Opens a report about a framework. */
export function openFrameworkPage<R extends FrameworkReport>(
  report: R,
  language: Language,
): FrameworkPage<R> {
  const { framework, audience, also, policy } = report;
  const index = "format" in framework ? indexFramework(framework) : framework;
  return {
    ...readerOf(language, {
      main: index.framework.languages[0],
      ...(also === undefined ? {} : { also }),
      ...(policy === undefined ? {} : { zone: planOf(policy).zone }),
    }),
    report,
    audience,
    register: registerOf(audience),
    index,
    band: undefined,
  };
}

/** Who issues it, what it is and of whom, its version and day. */
export function frameworkTitle(
  page: FrameworkPage,
  kind: string,
  whose: readonly Span[],
  more: readonly Fact[] = [],
): Header {
  const { report, language, index } = page;
  const { facts, sheets } = language.messages;
  const { version, adopted } = index.framework;
  return header({
    issuer: [properName(report.school.name, page)],
    promise: [nameOf(index.framework.title, page)],
    kind,
    whose,
    facts: [
      ...more,
      fact(sheets.version, version),
      ...(adopted === undefined ? [] : [fact(sheets.adopted, language.day(adopted))]),
      fact(facts.issued, language.day(report.issued)),
    ],
  });
}

/** The terms under which the framework may be used, where it says so, with the words that must stand wherever it is shown. */
function licenceWords(page: FrameworkPage): readonly Span[] {
  const { licence } = page.index.framework;
  if (licence === undefined) return [];
  const { sheets, punctuation } = page.language.messages;
  const { attribution } = licence;
  return [
    text(sheets.licence(licence.name)),
    ...(attribution === undefined ? [] : [text(punctuation.space), nameOf(attribution, page)]),
  ];
}

/** How a level is decided, where a policy is at hand. */
const decidedBlocks = ({ report: { policy }, language }: FrameworkPage): readonly Block[] =>
  policy === undefined
    ? []
    : [
        paragraph([
          strong(language.messages.foot.howDecided),
          language.messages.punctuation.space,
          policySentence(policy, language),
        ]),
      ];

/** How a level is decided, where a policy is at hand; how to ask; licence and versions in small print. */
export function frameworkFoot(
  page: FrameworkPage,
  decided: readonly Block[] = decidedBlocks(page),
): Provenance {
  const { report, index } = page;
  const { policy, school, id, supersedes } = report;
  const { framework } = index;
  const licence = licenceWords(page);
  return provenance(
    smallPrint(
      page,
      { framework, ...(policy === undefined ? {} : { policy: planOf(policy).policy }) },
      {
        framework,
        ...(policy === undefined ? {} : { policy }),
        ...(id === undefined ? {} : { id }),
        ...(supersedes === undefined ? {} : { supersedes }),
        digest: report.digest ?? digestOfReport(report),
      },
    ),
    [
      ...decided,
      howToAsk(page, school),
      ...(licence.length === 0 ? [] : [paragraph(licence, "aside")]),
    ],
  );
}
