import { link } from "../../document/link.ts";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { type Provenance, provenance } from "../../document/provenance.ts";
import { strong } from "../../document/strong.ts";
import type { Register } from "../../privacy/audience.ts";
import { digestOfReport } from "../issue/digest-of-report.ts";
import type { School } from "../learner-page/learner-report.ts";
import { sentenceWith } from "../sentence.ts";
import { smallPrint } from "../small-print.ts";
import { nameOf } from "../words.ts";
import { writtenAddress } from "../written-address.ts";
import type { AboutEvent, EventPage } from "./open-event.ts";

/** What stands at the foot of a page about a panel. */
interface Issued extends AboutEvent {
  readonly school: School;
  readonly id?: string;
  readonly supersedes?: string;
  /** The digest of all that it was made from; without it, that of what is told. */
  readonly digest?: string;
}

/** How to ask or object, what else is to be said, and in small print the id, what it replaces, the digest and the framework's version. */
export function eventFoot(
  report: Issued,
  page: EventPage,
  audience: Register,
  also: readonly Block[] = [],
): Provenance {
  const { framework } = page.index;
  const { foot, punctuation } = page.language.messages;
  const { space } = punctuation;
  const { id, supersedes, school } = report;
  const { contact, address } = school;
  const spans = [
    nameOf(contact, page),
    ...(address === undefined ? [] : [link(address, writtenAddress(address))]),
  ];
  return provenance(
    smallPrint(
      page,
      { framework },
      {
        framework,
        ...(id === undefined ? {} : { id }),
        ...(supersedes === undefined ? {} : { supersedes }),
        // An index is no document, so that its framework is named in its place.
        digest:
          report.digest ??
          digestOfReport({
            ...report,
            framework: { id: framework.id, version: framework.version },
          }),
      },
    ),
    [
      paragraph([
        strong(foot.questions),
        space,
        ...sentenceWith(spans, (who = "", where) =>
          foot.ask({
            audience,
            contact: who,
            ...(where === undefined ? {} : { address: where }),
          }),
        ),
      ]),
      ...also,
    ],
  );
}
