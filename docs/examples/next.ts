// What each learner of the sample school needs next, under the school's own policy: the fewest further works that lead to the next level,
// and what they have to bring besides. `pnpm demo:next`; with a name or id, that learner alone: `pnpm demo:next learner-25`.
import {
  type Brings,
  type CompetencyDetermination,
  determine,
  project,
  type Projection,
} from "@whole-learner/mastery";
import { names, policies, questionUnder, standing } from "./demo/school.ts";
import { table } from "./demo/table.ts";
import { say } from "./demo/say.ts";

const [[, own] = []] = policies;
if (own === undefined) throw new Error("the school has no policy");
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith("--"))[0];

const things: Readonly<Record<keyof Brings, readonly [one: string, more: string]>> = {
  experiences: ["experience", "experiences"],
  settings: ["setting", "settings"],
  voices: ["voice", "voices"],
  kinds: ["kind of evidence", "kinds of evidence"],
  verified: ["verified work", "verified works"],
};

type Reachable = Extract<Projection, { readonly status: "reachable" }>;

/** Works by their levels: "2 at Adapting". Where the lowest level is all that is wanting, any will do. */
function works({ pieces }: Reachable, scale: string, standing: string): string {
  if (standing === "not enough evidence") return `${pieces.length} at any level`;
  const levels = [...new Set(pieces)];
  return levels
    .map((level) => {
      const count = pieces.filter((piece) => piece === level).length;
      return `${count} at ${names.level(scale, level)}`;
    })
    .join(", ");
}

const brought = ({ brings }: Reachable): string =>
  brings
    .map(({ code, data: { more } }) => `${more} more ${things[code][more === 1 ? 0 : 1]}`)
    .join(", ");

/** What it would take, in a few words: the works, and what they have to bring. */
function needed(
  projection: Projection,
  scale: string,
  standing: string,
): readonly [string, string] {
  switch (projection.status) {
    case "reachable":
      return projection.pieces.length === 0
        ? ["is there", ""]
        : [works(projection, scale, standing), brought(projection)];
    case "not-within-bound":
      return [`more than ${projection.within} works`, ""];
    case "too-many-to-search":
      return [`more than ${projection.searched} works`, ""];
    case "by-time-alone":
      return [`from ${projection.at.slice(0, 10)} on, without new evidence`, ""];
    case "in-the-limit":
      return ["never quite, however many", ""];
    case "never":
      return ["nothing that this policy counts", ""];
    case "not-offered":
      return ["the method does not say", ""];
    default:
      return projection satisfies never;
  }
}

const question = questionUnder(own);
const isTold = ({ learner, scale }: CompetencyDetermination): boolean =>
  scale === "lantern" &&
  (wanted === undefined || learner === wanted || names.learner(learner).includes(wanted));
const { competencies } = determine(question);
const told = competencies.filter(isTold);
const learners = [...new Set(told.map(({ learner }) => learner))];
if (learners.length === 0) {
  say(`There is no learner ${wanted ?? ""} at the sample school.`);
  process.exitCode = 2;
} else {
  say(`What it takes to come to the next level, under "${names.policy(own)}", as of 29 May 2026.`);
}
for (const learner of learners) {
  const rows = told
    .filter((one) => one.learner === learner)
    .map((one) => {
      const projection = project(question, one, { target: "next" });
      const [what, with_] = needed(projection, one.scale, standing(one));
      return [
        names.competency(one.competency),
        standing(one),
        names.level(one.scale, projection.target),
        what,
        with_,
      ];
    });
  say();
  say(names.learner(learner));
  for (const line of table(["", "now", "next", "further works", "that bring"], rows))
    say(`  ${line}`);
}
