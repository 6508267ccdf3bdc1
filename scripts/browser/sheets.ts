/** On how many sheets a report is printed at most, in every language: as many as it promises to who holds it in a hand. */
const most: Readonly<Record<string, number>> = {
  "conference-brief": 2,
  "decision-letter": 1,
  "notice-of-change": 1,
  portrait: 1,
  "portrait-sheet": 2,
  "progress-report": 2,
  "progression-sheet": 1,
  "reissued-progress-report": 2,
  transcript: 2,
};

/** The sheets of a PDF, read as {@link treeOf} reads its tree: Chromium writes a page's object in the open. */
const sheetsOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString("latin1")
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** What is wrong with how much paper a page takes; nothing where nothing is promised. */
export function sheetFaults(name: string, pdf: Uint8Array): readonly string[] {
  const report = name.slice(0, name.indexOf("."));
  const promised = Object.hasOwn(most, report) ? most[report] : undefined;
  const sheets = sheetsOf(pdf);
  if (sheets === 0) return [`${name}: its PDF has no page`];
  return promised === undefined || sheets <= promised
    ? []
    : [`${name}: printed on ${sheets} sheets, and ${promised} are promised`];
}
