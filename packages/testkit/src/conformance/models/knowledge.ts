import {
  filterKnowledge,
  type KnowledgeParameters,
  knowledgeModel,
} from "@whole-learner/psychometrics/bayesian-knowledge-tracing";
import {
  type Finding,
  isListOf,
  type ModelCheck,
  type ModelFile,
  modelCheck,
} from "./model-check.ts";

type Responses = readonly (number | null)[];

interface FilterFile {
  readonly cases: readonly {
    readonly name: string;
    readonly params: KnowledgeParameters;
    readonly responses: Responses;
    readonly expected: object;
  }[];
}

interface EdgeFile {
  readonly cases: readonly {
    readonly name: string;
    readonly params: KnowledgeParameters;
    /** Long ones are told in words: a list, how often. */
    readonly responses: Responses | string;
    readonly expected: Readonly<Record<string, unknown>>;
    readonly pyBKT?: object;
  }[];
}

const tracing = ({ cases }: ModelFile): boolean =>
  isListOf(cases, "params", "responses", "expected") &&
  isListOf([(cases as FilterFile["cases"])[0]?.params], "prior", "learn", "guess", "slip");

const hasFinal = ({ cases }: ModelFile): boolean =>
  isListOf([(cases as FilterFile["cases"])[0]?.expected], "finalPKnownAfterEvidence");

/** "[1,0] x 500" is 1, 0, 1, 0 ...: a thousand responses. */
function spelledOut(responses: Responses | string): Responses {
  if (typeof responses !== "string") return responses;
  const [list = "[]", times = "1"] = responses.split(" x ");
  return Array.from({ length: Number(times) }, () => JSON.parse(list) as Responses).flat();
}

const filtered = modelCheck<FilterFile>(
  "knowledge tracing: cases of params, responses and expected quantities at every step",
  (file) => tracing(file) && !hasFinal(file),
  ({ cases }) =>
    cases.map(({ name, params, responses, expected }, at): Finding => {
      const got = filterKnowledge(knowledgeModel(params), responses);
      return { id: `${at + 1} ${name}`, expected, got, tolerance: 1e-12 };
    }),
);

const edges = modelCheck<EdgeFile>(
  "knowledge tracing at its edges: cases of params, responses and expected final quantities",
  (file) => tracing(file) && hasFinal(file),
  ({ cases }) =>
    cases.flatMap(({ name, params, responses, expected, pyBKT }): readonly Finding[] => {
      const trace = filterKnowledge(knowledgeModel(params), spelledOut(responses));
      const got = trace.status === "computed" && {
        ...trace,
        finalPKnownAfterEvidence: trace.pKnownAfterEvidence.at(-1),
        finalPKnownAfterTransition: trace.pKnownAfterTransition.at(-1),
      };
      // Lists that the file leaves out as null are long; they are no claim that there is none.
      const told = Object.fromEntries(
        Object.entries(expected).filter(([, value]) => value !== null),
      );
      const finding = { id: name, expected: told, got, tolerance: 1e-12 };
      return pyBKT === undefined
        ? [finding]
        : [finding, { id: `${name}: pyBKT`, skipped: "a peer that skips factors of 0 beside it" }];
    }),
);

/** The forms of files about knowledge tracing with given parameters. */
export const knowledgeChecks: readonly ModelCheck[] = [filtered, edges];
