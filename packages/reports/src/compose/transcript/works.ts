import { columns } from "../../document/columns.ts";
import { link } from "../../document/link.ts";
import { name } from "../../document/name.ts";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf, spanOf } from "../words.ts";
import { writtenAddress } from "../written-address.ts";
import type { TranscriptPage } from "./transcript-page.ts";

/** The works that the learner chose to be known by, with where to see them. */
export function worksSection(page: TranscriptPage): readonly Block[] {
  const { report, language, learner } = page;
  const { transcript: words } = language.messages;
  if (report.works.length === 0) return [];
  const blocks = report.works.map(({ title, about, uri, linkText }) =>
    section(
      [nameOf(title, page)],
      [
        ...(about === undefined ? [] : [paragraph([spanOf(about, page)])]),
        ...(uri === undefined
          ? []
          : [
              paragraph([
                link(uri, linkText === undefined ? writtenAddress(uri) : [spanOf(linkText, page)]),
              ]),
            ]),
      ],
      { variant: "block" },
    ),
  );
  return [
    section(
      sentenceWith([name(learner.name)], (who = "") => words.works(who)),
      [columns(blocks, 2)],
      { aside: words.sides.two },
    ),
  ];
}
