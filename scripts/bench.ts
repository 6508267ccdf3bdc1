// Measures the claims about speed: pnpm bench [--json] [name ...]. Each file of bench/ runs in a process of its own, since a loop that has seen
// other arrays is another loop; inside it baseline and candidate take turns, and only their ratios count.
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Measured } from "@whole-learner/testkit";

const root = fileURLToPath(new URL("../", import.meta.url));
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const asJson = process.argv.includes("--json");

const files = [
  "packages/core/bench",
  "packages/interop/bench",
  "packages/mastery/bench",
  "packages/psychometrics/bench",
  "packages/reports/bench",
].flatMap((folder) =>
  readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith(".bench.ts"))
    .map((name) => `${folder}/${name}`)
    .filter((path) => asked.length === 0 || asked.some((part) => path.includes(part))),
);

const met = ({ ratio, least, most }: Measured): string => {
  if (least === undefined && most === undefined) return "";
  return ratio >= (least ?? 0) && ratio <= (most ?? Number.POSITIVE_INFINITY) ? "met" : "NOT MET";
};

const bound = ({ least, most }: Measured): string =>
  [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
  ].join(" and ");

/** What a measurement asks of the engine, in a line of its own among its first: "// node --flag ...". */
const flagsOf = (file: string): readonly string[] =>
  /^\/\/ node (--.+)$/m.exec(readFileSync(`${root}${file}`, "utf8"))?.[1]?.split(" ") ?? [];

// An engine that strips types itself runs what users run; a loader that keeps names slows every closure down.
const loader = process.features.typescript === false ? ["--import", "tsx"] : [];
const run = promisify(execFile);
const all: Measured[] = [];
if (!asJson)
  console.log(
    "| claim | against | what | median | best | claimed | |\n|---|---|---|---|---|---|---|",
  );
for (const file of files) {
  const { stdout } = await run(
    process.execPath,
    [
      "--expose-gc",
      "--max-old-space-size=8000",
      ...flagsOf(file),
      "--conditions=@whole-learner/source",
      ...loader,
      file,
    ],
    { cwd: root, maxBuffer: 1e8 },
  );
  const measured = JSON.parse(stdout) as readonly Measured[];
  all.push(...measured);
  if (asJson) continue;
  for (const one of measured) {
    const row = [
      one.claim,
      one.baseline,
      one.of,
      one.ratio.toPrecision(3),
      one.best.toPrecision(3),
    ];
    console.log(`| ${[...row, bound(one), met(one)].join(" | ")} |`);
  }
}
if (asJson) console.log(JSON.stringify(all, undefined, 2));
