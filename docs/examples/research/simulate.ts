// What the files of data/ hold: no learner is real, everything is drawn from a seed.
import { drawUniform, seedDraws } from "@whole-learner/psychometrics";

const draws = (seed: number): (() => number) => {
  let state = seedDraws(seed);
  return () => {
    const next = drawUniform(state);
    state = next.state;
    return next.value;
  };
};

/** The skills as they were drawn; what a fit should come near to. */
export const skills = [
  { name: "Adding fractions", prior: 0.35, learn: 0.2, guess: 0.2, slip: 0.08 },
  { name: "Reading graphs", prior: 0.2, learn: 0.12, guess: 0.25, slip: 0.1 },
] as const;

const learners = 80;
const rounds = 8;

interface Drawn {
  readonly order: number;
  readonly learner: string;
  readonly skill: string;
  readonly problem: string;
  readonly opportunity: number;
  readonly outcome: "correct" | "incorrect" | "hint" | "none";
}

/** Responses in the order of time: all learners' first steps, then all second ones. */
function drawResponses(): readonly Drawn[] {
  const draw = draws(2026);
  const known = new Map<string, boolean>();
  const drawn: Drawn[] = [];
  for (let round = 1; round <= rounds; round++) {
    for (let person = 1; person <= learners; person++) {
      for (const [at, skill] of skills.entries()) {
        const learner = `L${String(person).padStart(3, "0")}`;
        const key = `${learner} ${skill.name}`;
        const had = known.get(key) ?? draw() < skill.prior;
        const right = draw() < (had ? 1 - skill.slip : skill.guess);
        const wrong = draw() < 0.2 ? "hint" : "incorrect";
        const outcome = draw() < 0.01 ? "none" : right ? "correct" : wrong;
        known.set(key, had || draw() < skill.learn);
        const problem = `P${at + 1}${round}`;
        const order = 1000 + drawn.length;
        drawn.push({ order, learner, skill: skill.name, problem, opportunity: round, outcome });
      }
    }
  }
  return drawn;
}

const lines = (rows: readonly (readonly (string | number)[])[], separator: string): string =>
  `${rows.map((row) => row.join(separator)).join("\n")}\n`;
const mark = (outcome: Drawn["outcome"], none: string): string =>
  outcome === "none" ? none : outcome === "correct" ? "1" : "0";

const pyBkt = (drawn: readonly Drawn[]): string =>
  lines(
    [
      ["order_id", "skill_name", "correct", "user_id", "template_id", "problem_id"],
      ...drawn.map((one) => [
        one.order,
        one.skill,
        mark(one.outcome, "-1"),
        one.learner,
        one.problem.slice(0, 2),
        one.problem,
      ]),
    ],
    ",",
  );

/** As the first release of ASSISTments 2009 was: not in the order of time, some records twice. */
const assistments = (drawn: readonly Drawn[]): string => {
  const sorted = [...drawn].sort((a, b) =>
    a.learner === b.learner ? a.order - b.order : a.learner < b.learner ? -1 : 1,
  );
  const rows = sorted.map((one) => [
    one.order,
    one.learner,
    one.problem,
    1,
    mark(one.outcome, ""),
    one.outcome === "hint" ? 1 : 0,
    skills.findIndex(({ name }) => name === one.skill) + 1,
    one.skill,
    one.opportunity,
  ]);
  return lines(
    [
      [
        "order_id",
        "user_id",
        "problem_id",
        "original",
        "correct",
        "hint_count",
        "skill_id",
        "skill_name",
        "opportunity",
      ],
      ...rows.flatMap((row, at) => (at % 200 === 199 ? [row, row] : [row])),
    ],
    ",",
  );
};

const dataShop = (drawn: readonly Drawn[]): string =>
  lines(
    [
      [
        "Row",
        "Anon Student Id",
        "Problem Name",
        "Step Name",
        "First Attempt",
        "KC (Default)",
        "Opportunity (Default)",
      ],
      ...drawn.map((one, at) => [
        at + 1,
        one.learner,
        one.problem,
        "step 1",
        one.outcome === "none" ? "" : one.outcome,
        one.skill,
        one.opportunity,
      ]),
    ],
    "\t",
  );

const raters = ["Ada", "Ben", "Cleo"] as const;
/** A rating is this many levels off, down or up, so often: about 0.15 each, 0.02 two levels. */
const off = [
  [0.02, -2],
  [0.17, -1],
  [0.83, 0],
  [0.98, 1],
  [1, 2],
] as const;

/** Levels of four works of each of 30 learners on a rubric from 1 to 4, each by two of three raters. */
function ratings(): string {
  const draw = draws(4);
  const rows: (string | number)[][] = [["learner", "work", "day", "rater", "level"]];
  for (let person = 1; person <= 30; person++) {
    let level = 1 + Math.floor(2.2 * draw());
    for (let work = 0; work < 4; work++) {
      const left = Math.floor(3 * draw());
      for (const [at, rater] of raters.entries()) {
        const chance = draw();
        const by = off.find(([share]) => chance < share)?.[1] ?? 0;
        if (at === left) continue;
        const given = Math.min(4, Math.max(1, level + by));
        rows.push([
          `L${String(person).padStart(3, "0")}`,
          `W${person}-${work + 1}`,
          10 + 60 * work,
          rater,
          given,
        ]);
      }
      if (draw() < 0.4) level = Math.min(4, level + 1);
    }
  }
  return lines(rows, ",");
}

const readme = `# Data of the guide for researchers

Made by a seeded program (\`docs/examples/research/simulate.ts\`), not collected: no learner is real. Dedicated to the public domain (CC0 1.0).
\`pybkt.csv\`, \`assistments.csv\` and \`datashop.txt\` hold the same ${2 * learners * rounds} responses in three layouts; \`ratings.csv\` levels of works that two of three
raters gave. Not edited by hand: \`pnpm research-data\` writes them.
`;

/** The files of data/, by name. */
export function researchFiles(): Readonly<Record<string, string>> {
  const drawn = drawResponses();
  return {
    "README.md": readme,
    "assistments.csv": assistments(drawn),
    "datashop.txt": dataShop(drawn),
    "pybkt.csv": pyBkt(drawn),
    "ratings.csv": ratings(),
  };
}
