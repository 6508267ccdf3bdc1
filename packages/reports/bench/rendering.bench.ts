// How the time to render grows with the nodes of a document, and whether many reports one by one leave anything behind. Ten documents and one
// of ten times the size are rendered in turn; the median of the ratios of pairs counts.
import {
  type Block,
  type Document,
  documentOf,
  header,
  levelStrip,
  paragraph,
  quote,
  composeReportCard,
  renderCsv,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderSvg,
  renderText,
  row,
  section,
  state,
  table,
  tableRow,
  walk,
} from "@whole-learner/reports";
import { en } from "@whole-learner/reports/languages/en";
import { type Measured, report } from "@whole-learner/testkit";
import { cardOf, cardOfAnother } from "./card.ts";

const rounds = 81;

/** Blocks of the kinds that a report has most of, no two with the same words. */
const blocks = (at: number): readonly Block[] => [
  row(`Competency ${at}`, [quote(`“I can do ${at} & explain it.”`)], {
    aside: "At the goal",
    strip: levelStrip({
      steps: ["Exploring", "Practicing", "Applying", "Adapting", "Contributing"],
      goal: 3,
      dots: { kind: "single", at: at % 5 },
      alternative: `Level ${at % 5}`,
    }),
    states: [state("fresh-look-due", `Due ${at}`)],
  }),
  paragraph(`Shown in work ${at}, *on its own*`),
];

const documentOfSize = (sections: number, first: number): Document =>
  documentOf({
    kind: "benchmark",
    title: "Benchmark",
    language: "en",
    children: [
      header({ kind: "Report for", whose: "Mina" }),
      ...Array.from({ length: sections }, (_, at) =>
        section(`Part ${first + at}`, [
          ...blocks(first + at),
          table({
            caption: `Works of ${first + at}`,
            columns: ["Work", "Level"],
            rows: [tableRow([`Plan ${at}`, "4"]), tableRow([`Sheet ${at}`, "3"])],
          }),
        ]),
      ),
    ],
  });

const formats: Readonly<Record<string, (document: Document) => unknown>> = {
  text: (document) => renderText(document),
  Markdown: (document) => renderMarkdown(document),
  HTML: (document) => renderHtml(document, { as: "fragment" }),
  CSV: (document) => renderCsv(document),
  JSON: (document) => renderJson(document),
  "SVG, each of its strips": (document) => {
    let bytes = 0;
    // Each is a file of its own, which is written before the next is drawn.
    for (const { node } of walk(document)) {
      if (node.type !== "level-strip") continue;
      bytes += Buffer.byteLength(renderSvg(node, { language: document.language }));
    }
    return bytes;
  },
};

/** Microseconds of processor time: other programs on the machine do not count. */
const timed = (render: (document: Document) => unknown, documents: readonly Document[]): number => {
  const held: unknown[] = [];
  const start = process.cpuUsage();
  for (const document of documents) held.push(render(document));
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] as number;

const small = Array.from({ length: 10 }, (_, at) => documentOfSize(40, at * 40));
const large = [documentOfSize(400, 0)];
const nodes = [...walk(large[0] as Document)].length;

const growth = (): readonly Measured[] =>
  Object.entries(formats).map(([format, render]): Measured => {
    const ratios: number[] = [];
    const bests = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
    for (let round = 0; round < rounds; round += 1) {
      const one = timed(render, small) / 10;
      const ten = timed(render, large);
      ratios.push(ten / one);
      bests.small = Math.min(bests.small, one);
      bests.large = Math.min(bests.large, ten);
    }
    return {
      claim: `${nodes} nodes as ${format}`,
      baseline: "a tenth of them",
      ratio: median(ratios),
      best: bests.large / bests.small,
      of: "time",
      most: 11,
    };
  });

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** What is in memory after ten thousand report cards, over what was after a thousand. */
const memory = (): Measured => {
  const card = cardOf(30);
  let length = 0;
  // Each of another learner: what a card left behind of its own would pile up.
  let made = 0;
  const make = (count: number): void => {
    for (let at = 0; at < count; at += 1) {
      made += 1;
      length += renderHtml(composeReportCard(cardOfAnother(card, made), en)).length;
    }
  };
  make(1_000);
  const early = heap();
  make(9_000);
  const late = heap();
  if (length === 0) throw new Error("nothing was rendered");
  return {
    claim: "10,000 report cards one by one, each of another learner: what stays in memory",
    baseline: "after 1,000 of them",
    ratio: late / early,
    best: late / early,
    of: "bytes",
    most: 1.05,
  };
};

await report(async () => [...growth(), memory()]);
