import type { EvidenceQuality } from "@whole-learner/core";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { type Section, section } from "../../document/section.ts";
import { numeric, table, tableRow } from "../../document/table.ts";
import { civilDay } from "../reader.ts";
import type { QualityPage } from "./page.ts";

/** How old the newest evidence is, of each learner and competency. */
function freshnessSection(page: QualityPage): Section {
  const { words, report, language } = page;
  const { ages, newestRecorded } = report.evidence;
  const label = (upTo: number | undefined, before: number | undefined): string => {
    if (upTo === undefined) return words.older(before ?? 0);
    return before === undefined
      ? words.upTo(upTo)
      : words.between({ least: before + 1, most: upTo });
  };
  return section(words.freshness, [
    table({
      caption: words.freshnessTable,
      aside: words.freshnessAside,
      columns: [words.columns.age, numeric(words.columns.count)],
      rows: ages.map(({ upTo, count }, at) =>
        tableRow([label(upTo, ages[at - 1]?.upTo), language.exact(count)]),
      ),
    }),
    ...(newestRecorded === undefined
      ? []
      : [paragraph(words.newestRecorded(civilDay(newestRecorded, page)), "aside")]),
  ]);
}

/** Keys of a record in the order in which it has them. */
const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] =>
  // Made by one function with just these keys.
  Object.keys(record) as K[];

function countsSection<K extends string>(
  { words, language }: QualityPage,
  [heading, caption]: readonly [string, string],
  said: Readonly<Record<K, string>>,
  counts: Readonly<Record<K, number>>,
): Section {
  return section(heading, [
    table({
      caption,
      columns: [words.columns.what, numeric(words.columns.count)],
      rows: keysOf(said).map((key) => tableRow([said[key], language.exact(counts[key])])),
    }),
  ]);
}

const withheldOf = ({ setAside }: EvidenceQuality): number =>
  setAside.find(({ code }) => code === "not-consented")?.count ?? 0;

function consentSection({ words, report }: QualityPage): Section {
  const { consents } = report.evidence;
  return section(words.consent, [
    paragraph(
      consents === 0
        ? words.nothingWithheld
        : words.withheld({ consents, records: withheldOf(report.evidence) }),
    ),
  ]);
}

/** How new the evidence is, what it leaves unsaid, what is verified, and what consent withholds. */
export function evidenceSections(page: QualityPage): readonly Block[] {
  const { words, report } = page;
  const { unsaid, verification } = report.evidence;
  return [
    freshnessSection(page),
    countsSection(page, [words.unsaid, words.unsaidTable], words.unsaidWhat, unsaid),
    countsSection(
      page,
      [words.verification, words.verificationTable],
      words.verificationWhat,
      verification,
    ),
    consentSection(page),
  ];
}
