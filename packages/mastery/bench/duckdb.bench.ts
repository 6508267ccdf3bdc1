// Grouping and determining against DuckDB in memory: the same rows, DuckDB with two threads and one SQL text for each method, ours with one.
import { DuckDBInstance } from "@duckdb/node-api";
import { sketchFramework } from "@whole-learner/core";
import { compile } from "@whole-learner/mastery/compile";
import { determineColumns, emptyColumns, groupColumns } from "@whole-learner/mastery/batch";
import type { Policy } from "@whole-learner/mastery/policy";
import { type Measured, report, sameNumbers, speedRatio } from "@whole-learner/testkit";
import { competencies, groups, levelColumns, levelValues, randomRows, rowCount } from "./rows.ts";

const [scale] = sketchFramework({
  scale: ["Emerging", "Developing", "Proficient", "Advanced"],
  outcomes: { Reads: ["Infers"] },
}).scales;
if (scale === undefined) throw new Error("the framework has a scale");

const numbered = `select learner, competency, rating,
  row_number() over (partition by learner, competency order by ts desc, row desc) as rn,
  count(*) over (partition by learner, competency) as n from ev`;

/** A method in SQL, and whether it asks for the order of rows. */
interface Query {
  readonly score: Policy["score"];
  readonly sql: string;
  readonly ordered: boolean;
  readonly least: number;
}

const f8 = (x: number): string => `cast(${x} as double)`;

const queries: readonly Query[] = [
  {
    score: { method: "mean" },
    sql: "select learner, competency, avg(rating) as m from ev group by all",
    ordered: false,
    least: 1,
  },
  {
    score: { method: "highest" },
    sql: "select learner, competency, max(rating) as m from ev group by all",
    ordered: false,
    least: 1,
  },
  {
    score: { method: "n-times", parameters: { times: 5, target: 3 } },
    sql: `select learner, competency, case when count(*) filter (rating >= 3) >= 5
      then sum(rating) filter (rating >= 3) / count(*) filter (rating >= 3) end as m
      from ev group by learner, competency`,
    ordered: false,
    least: 1,
  },
  {
    score: { method: "most-recent" },
    sql: "select learner, competency, arg_max(rating, (ts, row)) as m from ev group by learner, competency",
    ordered: true,
    least: 1,
  },
  {
    score: { method: "latest-against-rest" },
    sql: `select learner, competency, case when max(n) = 1 then max(rating) else
      ${f8(0.65)} * max(case when rn = 1 then rating end) + ${f8(0.35)} *
      sum(case when rn > 1 then rating else 0 end) / (max(n) - 1) end as m
      from (${numbered}) z group by learner, competency`,
    ordered: true,
    least: 1,
  },
  {
    score: { method: "decaying-average", parameters: { newest: 0.65 } },
    sql: `select learner, competency, sum(rating * (case when rn = n then power(${f8(0.35)}, n - 1)
      else ${f8(0.65)} * power(${f8(0.35)}, rn - 1) end)) as m
      from (${numbered}) z group by learner, competency`,
    ordered: true,
    least: 3,
  },
  {
    score: { method: "mode", parameters: { tie: "most-recent" } },
    sql: `select learner, competency, rating as m from (select learner, competency, rating,
      row_number() over (partition by learner, competency order by n desc, last desc) as rk
      from (select learner, competency, rating, count(*) as n, max((ts, row)) as last
      from ev group by learner, competency, rating) y) z where rk = 1`,
    ordered: true,
    least: 1,
  },
  {
    score: { method: "power-law", parameters: { clip: "none", least: 2 } },
    sql: `select learner, competency, case when n >= 2 then exp((sy - b * sx) / n + b * ln(n)) end as m
      from (select *, (n * sxy - sx * sy) / (n * sxx - sx * sx) as b from (select learner, competency,
      cast(count(*) as double) as n, sum(lx) as sx, sum(lx * lx) as sxx, sum(ly) as sy, sum(lx * ly) as sxy
      from (select learner, competency, ln(rating) as ly, ln(cast(row_number() over
      (partition by learner, competency order by ts, row) as double)) as lx from ev) w
      group by learner, competency) x) y`,
    ordered: true,
    least: 3,
  },
];

await report(async () => {
  const rows = randomRows();
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const db = await instance.connect();
  await db.run(
    "create table ev (learner integer, competency integer, ts double, row integer, rating double)",
  );
  const appender = await db.createAppender("ev");
  for (let row = 0; row < rowCount; row += 1) {
    appender.appendInteger(rows.learner[row] as number);
    appender.appendInteger(rows.competency[row] as number);
    appender.appendDouble(rows.times[row] as number);
    appender.appendInteger(row);
    appender.appendDouble(levelValues[rows.levels[row] as number] as number);
    appender.endRow();
  }
  appender.closeSync();

  const { times: _, ...untimed } = levelColumns(rows);
  const out = emptyColumns(groups);
  const measured: Measured[] = [];
  for (const { score, sql, ordered, least } of queries) {
    const plan = compile({
      format: "whole-learner/policy@1",
      id: "bench",
      version: "1",
      score,
    } as Policy);
    const columns = ordered ? levelColumns(rows) : (untimed as ReturnType<typeof levelColumns>);
    const ours = (): number =>
      determineColumns(plan, scale, groupColumns(columns), { asOf: "2030-01-01", out })
        .score[0] as number;
    ours();
    // The same answer first.
    const found = await db.runAndReadAll(
      `select learner, competency, coalesce(m, 0) from (${sql}) q`,
    );
    const theirs = new Float64Array(groups);
    for (const [learner, competency, m] of found.getRows()) {
      theirs[Number(learner) * competencies + Number(competency)] = Number(m);
    }
    sameNumbers(theirs, out.score, 1e-9);
    const { median, best } = await speedRatio({
      // DuckDB keeps its answer to itself: what reading it into an array would cost is left out.
      baseline: async () => {
        await db.run(`create or replace temp table answer as ${sql}`);
        return 0;
      },
      candidate: ours,
      // An odd number, and enough that a round which another program disturbs is not the median.
      rounds: 7,
      clock: "wall",
    });
    measured.push({
      claim: `grouping and ${score.method}`,
      baseline: "DuckDB in memory, two threads",
      ratio: median,
      best,
      of: "speed",
      least,
    });
  }
  return measured;
});
