import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  checkFramework,
  checkLog,
  type ExperienceCatalogue,
  type Framework,
  formatIssue,
  hasErrors,
  indexFramework,
  type Issue,
  type Log,
  type Result,
  type Roster,
  safeParseExperiences,
  safeParseFramework,
  safeParseLog,
  safeParseRoster,
} from "@whole-learner/core";
import { formatInteropIssue, type InteropIssue } from "@whole-learner/interop";
import { en } from "@whole-learner/interop/languages/en";
import { issueSentences } from "@whole-learner/core/languages/en";
import { checkPolicy, type Policy, safeParsePolicy } from "@whole-learner/mastery";
import { policyIssueSentences } from "@whole-learner/mastery/languages/en";
import { readCsv, rowFaults } from "./read-csv.ts";
import { frameworkStandardOf, readForeignFramework } from "./read-framework.ts";
import { readStatements, statementsIn } from "./read-statements.ts";

/** A file that nothing can be done without, and why it could not be read. */
export class CannotStart extends Error {}

/** Lines for people about one file, and whether any of them is an error. */
interface Notes {
  readonly file: string;
  readonly lines: readonly string[];
  readonly errors: number;
}

/** Everything that the demo works with, and what it has to say about it. */
export interface Inputs {
  readonly framework: Framework;
  readonly log: Log;
  readonly policy: Policy;
  readonly roster: Roster | undefined;
  readonly experiences: ExperienceCatalogue | undefined;
  readonly notes: readonly Notes[];
}

const textOf = (path: string): string => {
  if (!existsSync(path)) throw new CannotStart(`There is no file ${path}.`);
  return readFileSync(path, "utf8");
};

const jsonOf = (path: string): unknown => {
  try {
    return JSON.parse(textOf(path).replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(`${path} is no JSON: ${(error as Error).message}.`);
  }
};

/** What people want to read: errors and warnings; notes on the way are counted. */
function notesOf(file: string, issues: readonly Issue[]): Notes {
  const loud = issues.filter(({ severity }) => severity !== "note");
  return {
    file: basename(file),
    lines: loud.map((found) => `${found.severity}: ${formatIssue(found, issueSentences)}`),
    errors: loud.filter(({ severity }) => severity === "error").length,
  };
}

/** The same of a file of another system: what was found when it was read, then what is said of what came of it. */
function importNotesOf(
  file: string,
  issues: readonly InteropIssue[],
  found: readonly Issue[],
): Notes {
  const own = notesOf(file, found);
  const loud = issues.filter(({ severity }) => severity !== "note");
  return {
    ...own,
    lines: [...loud.map((one) => `${one.severity}: ${formatInteropIssue(one, en)}`), ...own.lines],
    errors: own.errors + loud.filter(({ severity }) => severity === "error").length,
  };
}

/** A document that everything depends on: it is read whole or not at all. */
function needed<T>(path: string, result: Result<T>): readonly [T, readonly Issue[]] {
  if (result.ok) return [result.value, result.issues];
  const { lines } = notesOf(path, result.issues);
  throw new CannotStart([`${path} could not be read:`, ...lines].join("\n  "));
}

interface EvidenceRead {
  readonly log: Log;
  /** What there is to say about the file, and about its entries when they were held against everything else. */
  readonly notes: (checked: readonly Issue[]) => Notes;
}

function readEvidence(path: string, framework: Framework): EvidenceRead {
  if (!/\.(csv|tsv|txt)$/i.test(path)) {
    const json = jsonOf(path);
    if (statementsIn(json) !== undefined) {
      const { log, issues } = readStatements(json, framework);
      return { log, notes: (checked) => importNotesOf(path, issues, checked) };
    }
    const [log, issues] = needed(path, safeParseLog(json));
    return { log, notes: (checked) => notesOf(path, [...issues, ...checked]) };
  }
  const csv = readCsv(textOf(path), {
    framework,
    beside: (name) => {
      const file = join(dirname(path), `${name}.csv`);
      return existsSync(file) ? readFileSync(file, "utf8") : undefined;
    },
  });
  return {
    log: csv.log,
    notes: (checked) => {
      const faults = rowFaults(csv, checked);
      return {
        file: basename(path),
        lines: faults.map(
          ({ row, field, problem, hint }) => `row ${row}, ${field}: ${problem} ${hint}`,
        ),
        errors: faults.filter(({ error }) => error).length,
      };
    },
  };
}

/** A framework of ours, or one that comes from another system. */
function readFramework(path: string): readonly [Framework, (found: readonly Issue[]) => Notes] {
  const json = jsonOf(path);
  const standard = frameworkStandardOf(json);
  if (standard === undefined) {
    const [framework, notes] = needed(path, safeParseFramework(json));
    return [framework, (found) => notesOf(path, [...notes, ...found])];
  }
  const { framework, issues } = readForeignFramework(standard, json);
  if (framework === undefined) {
    const { lines } = importNotesOf(path, issues, []);
    throw new CannotStart([`${path} could not be read:`, ...lines].join("\n  "));
  }
  return [framework, (found) => importNotesOf(path, issues, found)];
}

/** Reads every file, checks it against the others, and gathers what there is to say. Only a framework or policy that cannot be read stops it. */
export function readInputs(paths: {
  readonly framework: string;
  readonly evidence: string;
  readonly policy: string;
  readonly roster?: string | undefined;
  readonly experiences?: string | undefined;
}): Inputs {
  const [framework, frameworkNotes] = readFramework(paths.framework);
  const index = indexFramework(framework);
  const [policy] = needed(paths.policy, safeParsePolicy(jsonOf(paths.policy)));
  const policyIssues = checkPolicy(policy, index);
  if (hasErrors(policyIssues)) {
    const lines = policyIssues.map((found) => formatIssue(found, policyIssueSentences));
    throw new CannotStart(
      [`${paths.policy} does not fit ${paths.framework}:`, ...lines].join("\n  "),
    );
  }
  const optional = <T>(path: string | undefined, parse: (input: unknown) => Result<T>) =>
    path === undefined || !existsSync(path) ? undefined : needed(path, parse(jsonOf(path)));
  const roster = optional(paths.roster, safeParseRoster);
  const experiences = optional(paths.experiences, safeParseExperiences);
  const evidence = readEvidence(paths.evidence, framework);
  const checked = checkLog(evidence.log, index, {
    ...(roster === undefined ? {} : { learners: roster[0].learners.map(({ id }) => id) }),
    ...(experiences === undefined
      ? {}
      : { experiences: experiences[0].experiences.map(({ id }) => id) }),
  });
  return {
    framework,
    log: evidence.log,
    policy,
    roster: roster?.[0],
    experiences: experiences?.[0],
    notes: [
      frameworkNotes(checkFramework(framework)),
      {
        file: basename(paths.policy),
        lines: policyIssues.map((found) => `warning: ${formatIssue(found, policyIssueSentences)}`),
        errors: 0,
      },
      evidence.notes(checked),
      ...(roster === undefined ? [] : [notesOf(paths.roster ?? "", roster[1])]),
      ...(experiences === undefined ? [] : [notesOf(paths.experiences ?? "", experiences[1])]),
    ],
  };
}
