// The sample school under seven policies, side by side: how many results stand where, who changes against the school's own policy, and
// which rule alone makes the change. `pnpm demo:compare`; with `--all` every change is listed.
import { compare, type CompetencyChange, determine } from "@whole-learner/mastery";
import { names, policies, questionUnder, standing } from "./demo/school.ts";
import { table } from "./demo/table.ts";
import { say } from "./demo/say.ts";

const all = process.argv.includes("--all");
const [[, own] = []] = policies;
if (own === undefined) throw new Error("the school has no policy");

say("Seven policies over the same evidence, as of 29 May 2026:");
for (const [letter, policy] of policies) say(`  ${letter}  ${names.policy(policy)}`);
say();

// 1. How many results stand where.
const results = policies.map(([, policy]) =>
  determine(questionUnder(policy)).competencies.filter(({ scale }) => scale === "lantern"),
);
const order = ["Exploring", "Practicing", "Applying", "Adapting", "Contributing"];
const standings = [...new Set(results.flat().map(standing))].sort(
  (a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1),
);
const letters = policies.map(([letter]) => letter);
say("How many results stand where:");
say();
for (const line of table(
  ["", ...letters],
  standings.map((name) => [
    name,
    ...results.map((found) => found.filter((one) => standing(one) === name).length),
  ]),
)) {
  say(`  ${line}`);
}
say();

// 2. Who changes, and why: the first rule whose replacement alone changes the result.
const moved = ({ differences }: CompetencyChange): boolean =>
  differences.some((one) => one === "presence" || one === "status" || one === "level");

for (const [letter, policy] of policies.slice(1)) {
  const { competencies, counts } = compare(questionUnder(own), questionUnder(policy));
  const changes = competencies.filter(moved);
  const causes = [...new Set(changes.map(({ cause }) => cause))].map(
    (cause) => `${cause} ${changes.filter((change) => change.cause === cause).length}`,
  );
  const learners = new Set(changes.map(({ learner }) => learner)).size;
  say(`A -> ${letter}  ${names.policy(policy)}`);
  say(
    `  ${changes.length} of ${counts.competencies.cases} results of ${learners} learners stand elsewhere. By what alone makes it so: ${causes.join(", ") || "nothing"}.`,
  );
  const shown = all ? changes : changes.slice(0, 6);
  const rows = shown.map(({ learner, competency, from, to, cause }) => [
    names.learner(learner),
    names.competency(competency),
    standing(from),
    "->",
    standing(to),
    cause,
  ]);
  if (rows.length > 0) {
    for (const line of table(["learner", "competency", "A", "", letter, "by"], rows))
      say(`    ${line}`);
  }
  if (shown.length < changes.length) say(`    and ${changes.length - shown.length} more (--all)`);
  say();
}
