// Holds the mastery engine against its oracle in exact ratios over at least 200,000 random logs: `pnpm oracle [policies]`, policies for each method and hold
// (186 without it), each over the logs of twenty learners. Prints the seeds of each method and hold, every disagreement, and how often each stage had
// something to do; ends in a line of counts and fails on any disagreement.
import { bothWays, learners, type Tally } from "../packages/mastery/test/oracle/both-ways.ts";
import { type Methods, methods } from "../packages/mastery/src/methods/registry.ts";

const policies = Number(process.argv[2] ?? 186);
if (!Number.isInteger(policies) || policies < 1) {
  console.log("pnpm oracle [policies]: a whole number from 1 on");
  process.exit(2);
}
// A registry's keys are its own.
const names = Object.keys(methods) as (keyof Methods)[];
const tally: Tally = { asked: new Map(), determined: new Map(), stages: new Map() };
let logs = 0;
let disagreements = 0;
for (const method of names) {
  for (const hold of ["latest", "high-water"] as const) {
    // Seeds of their own, none of those of the tests.
    const begin =
      500_000 + names.indexOf(method) * 1_000_003 + (hold === "latest" ? 0 : 77_777_777);
    for (let nth = 0; nth < policies; nth += 1) {
      const found = bothWays(begin + nth, method, hold, tally);
      logs += learners.length;
      disagreements += found.length;
      for (const one of found) console.log(JSON.stringify(one));
    }
    console.log(`${method} ${hold}: seeds ${begin} to ${begin + policies - 1}`);
  }
}
for (const [stage, count] of [...tally.stages].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${stage}: ${count}`);
}
for (const [of, asked] of tally.asked) {
  console.log(
    `${of || "competencies"}: ${asked} asked, ${tally.determined.get(of) ?? 0} with a level`,
  );
}
console.log(`${logs} logs, ${disagreements} disagreements`);
process.exitCode = disagreements === 0 ? 0 : 1;
