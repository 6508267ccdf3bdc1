// Ratings from CSV, read into a log, against the bare parser that makes of the same text rows by their headers. Run by hand: pnpm bench log-csv
import { fromLogCsv } from "@whole-learner/interop/csv";
import { report, steadyTimeRatio } from "@whole-learner/testkit";
import Papa from "papaparse";

const count = 20_000;
const line = (at: number): string =>
  `r-${at},learner-${at % 400},TEAM.${at % 21},2026-0${1 + (at % 9)}-${10 + (at % 18)},2026-0${1 + (at % 9)}-28T10:00:00.000Z,${1 + (at % 5)},educator,e-${at % 9},class,"Asks why, and ${at} times how"`;
const text = [
  "id,learner,competency,happened,recorded,number,role,rater,setting,comment",
  ...Array.from({ length: count }, (_, at) => line(at)),
].join("\r\n");

if (fromLogCsv(text).value.log.entries.length !== count) throw new Error("a row was refused");

await report(async () => {
  const { median, best } = await steadyTimeRatio({
    baseline: () => Papa.parse<object>(text, { header: true }).data.length,
    candidate: () => fromLogCsv(text).value.rows.length,
  });
  return [
    {
      claim: `${count} ratings from CSV as a log`,
      baseline: "the bare CSV parser, rows by their headers",
      ratio: median,
      best,
      of: "time",
      most: 2.5,
    },
  ];
});
