import type { Scale } from "@whole-learner/core";
import { link } from "../../document/link.ts";
import { list } from "../../document/list.ts";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { provenance } from "../../document/provenance.ts";
import { section } from "../../document/section.ts";
import { type Signatures, signatures } from "../../document/signatures.ts";
import { strong } from "../../document/strong.ts";
import { keyOf } from "../learner-page/key-of.ts";
import { policySentence } from "../policy-sentence.ts";
import { digestOfReport } from "../issue/digest-of-report.ts";
import { sentenceWith } from "../sentence.ts";
import { smallPrint } from "../small-print.ts";
import { nameOf, properName } from "../words.ts";
import { writtenAddress } from "../written-address.ts";
import type { TranscriptPage } from "./transcript-page.ts";

/** What an outsider needs to know, to be read in thirty seconds. */
export function legendSection(page: TranscriptPage, scales: readonly Scale[]): Block {
  const { legend } = page.language.messages.transcript;
  return section(legend.heading, [
    ...scales.map((scale, at) => keyOf(page, scale, at > 0)),
    list([
      legend.levels,
      legend.days,
      ...((page.report.transferred ?? []).length === 0 ? [] : [legend.transferred]),
    ]),
  ]);
}

/** Who signs, on a line each, and the day. */
export function signatureLines(page: TranscriptPage): Signatures {
  const { signatures: words } = page.language.messages.transcript;
  const { signers } = page.report;
  const who =
    signers === undefined ? [words.head, words.seal] : signers.map((one) => [nameOf(one, page)]);
  return signatures([...who, words.day]);
}

/** How a level is decided, how to verify the page, and the versions in small print. */
export function verification(page: TranscriptPage): Block {
  const { report, language, index } = page;
  const { foot, transcript: words, punctuation } = language.messages;
  const { space } = punctuation;
  const { policy, id, supersedes, school } = report;
  const { address } = school;
  const spans = [
    properName(school.contact, page),
    ...(address === undefined ? [] : [link(address, writtenAddress(address))]),
  ];
  return provenance(
    smallPrint(page, report.determinations.provenance, {
      framework: index.framework,
      policy,
      ...(id === undefined ? {} : { id }),
      ...(supersedes === undefined ? {} : { supersedes }),
      digest: report.digest ?? digestOfReport(report),
    }),
    [
      paragraph([strong(foot.howDecided), space, policySentence(policy, language)]),
      paragraph([
        strong(words.verify),
        space,
        ...sentenceWith(spans, (contact = "", where) =>
          words.howToVerify({ contact, ...(where === undefined ? {} : { address: where }) }),
        ),
      ]),
    ],
  );
}
