import { paragraph } from "../../document/paragraph.ts";
import { type Provenance, provenance } from "../../document/provenance.ts";
import { strong } from "../../document/strong.ts";
import { howToAsk } from "../how-to-ask.ts";
import { policySentence } from "../policy-sentence.ts";
import { smallPrint } from "../small-print.ts";
import type { Page } from "./page.ts";

/** How a level is decided, how to ask or object, and the versions in small print; the digest is that of what is told, where the report brings none. */
export function footOf(page: Page, digest: string): Provenance {
  const { report, language, index } = page;
  const { foot, punctuation } = language.messages;
  const { policy } = report;
  return provenance(
    smallPrint(page, report.determinations.provenance, {
      framework: index.framework,
      policy,
      ...(report.id === undefined ? {} : { id: report.id }),
      ...(report.supersedes === undefined ? {} : { supersedes: report.supersedes }),
      digest: report.digest ?? digest,
    }),
    [
      paragraph([strong(foot.howDecided), punctuation.space, policySentence(policy, language)]),
      howToAsk(page, report.school),
    ],
  );
}
