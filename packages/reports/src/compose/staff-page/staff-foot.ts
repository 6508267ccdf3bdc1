import { digestOf } from "@whole-learner/core";
import type { Plan, Policy, Provenance } from "@whole-learner/mastery";
import { link } from "../../document/link.ts";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { provenance } from "../../document/provenance.ts";
import { strong } from "../../document/strong.ts";
import { writtenAddress } from "../written-address.ts";
import { policySentence } from "../policy-sentence.ts";
import { sentenceWith } from "../sentence.ts";
import { type PrintedProvenance, smallPrint } from "../small-print.ts";
import { properName } from "../words.ts";
import type { StaffPage } from "./staff-page.ts";

/** What the foot of a report for staff rests on. */
export interface FootParts {
  /** Where numbers were determined; without it, nothing was. */
  readonly provenance?: Provenance;
  readonly policy?: Policy | Plan;
  /** A version of the policy where nothing was determined by it. */
  readonly policySource?: PrintedProvenance["policy"];
  /** What is told, for the digest: plain data. */
  readonly told: unknown;
}

/** How a level is decided, how to ask, and the versions in small print. */
export function staffFoot(page: StaffPage, parts: FootParts): Block {
  const { report, language, index } = page;
  const { foot } = language.messages;
  const { school, id, supersedes, digest, issued } = report;
  const { policy, policySource } = parts;
  const { framework } = index;
  const spans = [
    properName(school.contact, page),
    ...(school.address === undefined ? [] : [link(school.address, writtenAddress(school.address))]),
  ];
  const printed: PrintedProvenance = parts.provenance ?? {
    framework: { id: framework.id, version: framework.version },
    ...(policySource === undefined ? {} : { policy: policySource }),
  };
  return provenance(
    smallPrint(page, printed, {
      framework,
      ...(policy === undefined ? {} : { policy }),
      ...(id === undefined ? {} : { id }),
      ...(supersedes === undefined ? {} : { supersedes }),
      digest: digest ?? digestOf({ printed, school, issued, told: parts.told }),
    }),
    [
      ...(policy === undefined
        ? []
        : [paragraph([strong(foot.howDecided), " ", policySentence(policy, language)])]),
      paragraph([
        strong(foot.questions),
        " ",
        ...sentenceWith(spans, (who = "", where) =>
          foot.ask({
            audience: "educator",
            contact: who,
            ...(where === undefined ? {} : { address: where }),
          }),
        ),
      ]),
    ],
  );
}
