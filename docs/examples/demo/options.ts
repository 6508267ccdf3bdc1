import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const school = (file: string): string => here(`../sample-school/${file}`);

/** What a person asks of the demo. Without files of their own, the sample school's. */
export interface Options {
  readonly framework: string;
  readonly evidence: string;
  readonly policy: string;
  readonly roster: string | undefined;
  readonly experiences: string | undefined;
  readonly asOf: string;
  readonly out: string;
  readonly language: string | undefined;
  /** Whether it is the sample school. */
  readonly sample: boolean;
}

export const usage = `pnpm demo
pnpm demo --framework F --evidence E --policy P --as-of DAY [--roster R] [--experiences X] [--language en|es] [--out DIR]

  F, P, R, X are JSON; F also a CASE package, a graph of CTDL-ASN, or standards of the Common Standards Project or ASN. E is JSON or
  CSV with the columns learner, competency, happened and one of level, number, points with of, met or status, or a results file of
  OneRoster or Canvas, or statements of xAPI.`;

/** Reads the command line; a text is what was wrong with it. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        framework: { type: "string" },
        evidence: { type: "string" },
        policy: { type: "string" },
        roster: { type: "string" },
        experiences: { type: "string" },
        "as-of": { type: "string" },
        out: { type: "string" },
        language: { type: "string" },
      },
    });
    const own = values.framework ?? values.evidence;
    const out = values.out ?? "demo-output";
    if (own === undefined) {
      return {
        framework: school("framework.json"),
        evidence: school("log.json"),
        policy: values.policy ?? school("policies/lantern-default.json"),
        roster: school("roster.json"),
        experiences: school("experiences.json"),
        asOf: values["as-of"] ?? "2026-05-29",
        language: values.language,
        out,
        sample: true,
      };
    }
    const { framework, evidence, policy, "as-of": asOf } = values;
    if (
      framework === undefined ||
      evidence === undefined ||
      policy === undefined ||
      asOf === undefined
    ) {
      return "With files of your own, --framework, --evidence, --policy and --as-of belong together.";
    }
    const { roster, experiences, language } = values;
    return { framework, evidence, policy, asOf, roster, experiences, language, out, sample: false };
  } catch (error) {
    return (error as Error).message;
  }
}
