import { type Path, pointer, type Severity } from "@whole-learner/core";
import { code as codeSpan } from "../../document/code.ts";
import type { Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { type Section, section } from "../../document/section.ts";
import { numeric, type TableGroup, table, tableGroup, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { nameOf } from "../words.ts";
import type { CheckedDocument, FoundIssue } from "./data-quality-input.ts";
import type { QualityPage } from "./page.ts";

/** How many places of a kind are told. */
const mostPlaces = 3;
const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Places in a document as JSON pointers, which are keys and positions and name nobody. */
export const placesOf = (places: readonly string[]): readonly Span[] =>
  places.flatMap((place, at) => [...(at === 0 ? [] : [text(" ")]), codeSpan(place)]);

/** A key as our documents have them. Any other is somebody's own and can be a name. */
const ours = /^[a-z][A-Za-z0-9]*$/;

const placeOf = (path: Path): string =>
  pointer(path.map((step) => (typeof step === "string" && !ours.test(step) ? "*" : step))) || "/";

interface Kind {
  readonly code: string;
  readonly severity: Severity;
  count: number;
  readonly places: string[];
}

/** Issues of one kind together: errors first, then the kinds that are met most. */
function kindsOf(issues: readonly FoundIssue[]): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { code, severity, path } of issues) {
    // Told in a section of its own.
    if (code === "no-opportunity") continue;
    const key = JSON.stringify([code, severity]);
    const kind = kinds.get(key) ?? { code, severity, count: 0, places: [] };
    kind.count += 1;
    const place = placeOf(path);
    if (kind.places.length < mostPlaces && !kind.places.includes(place)) kind.places.push(place);
    kinds.set(key, kind);
  }
  return [...kinds.values()].sort(
    (a, b) => weights[a.severity] - weights[b.severity] || b.count - a.count,
  );
}

/** A kind in words, without what its data says; one of another package by its code. */
function kindWords({ words }: QualityPage, code: string): Span {
  const known: Readonly<Record<string, string>> = words.issueOf;
  const said = Object.hasOwn(known, code) ? known[code] : undefined;
  return said === undefined ? codeSpan(code) : text(said);
}

function groupOf(page: QualityPage, { document, issues }: CheckedDocument): readonly TableGroup[] {
  const kinds = kindsOf(issues);
  if (kinds.length === 0) return [];
  return [
    tableGroup(
      [nameOf(document, page)],
      kinds.map(({ code, severity, count, places }) =>
        tableRow([
          kindWords(page, code),
          page.words.severities[severity],
          page.language.exact(count),
          placesOf(places),
        ]),
      ),
    ),
  ];
}

/** What reading and checking found, document by document. */
export function issuesSection(page: QualityPage): Section {
  const { words, report } = page;
  const groups = report.documents.flatMap((document) => groupOf(page, document));
  const all = report.documents
    .flatMap(({ issues }) => issues)
    .filter(({ code }) => code !== "no-opportunity");
  if (groups.length === 0) return section(words.issues, [paragraph(words.noIssues)]);
  const { columns } = words;
  return section(words.issues, [
    table({
      caption: words.issuesTable(all.length),
      columns: [columns.what, columns.severity, numeric(columns.count), columns.places],
      groups,
    }),
  ]);
}
