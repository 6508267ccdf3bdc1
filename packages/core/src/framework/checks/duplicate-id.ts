import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { Framework } from "../framework.ts";
import { nodesIn } from "../lookup/nodes-in.ts";
import { ourTerms, type TermList } from "../our-terms.ts";
import type { Check } from "./check.ts";
import { nodePath } from "./node-path.ts";
import { repeated } from "./repeated.ts";

interface Listed {
  readonly kind: string;
  readonly path: Path;
  readonly members: readonly { readonly id?: string }[];
}

function* listsOf(framework: Framework): Generator<Listed, void> {
  const { gradeBands, scales, progressions, relations } = framework;
  yield { kind: "grade band", path: ["gradeBands"], members: gradeBands };
  yield { kind: "scale", path: ["scales"], members: scales };
  for (const [at, { levels, states = [] }] of scales.entries()) {
    yield { kind: "level", path: ["scales", at, "levels"], members: levels };
    yield { kind: "state", path: ["scales", at, "states"], members: states };
  }
  yield { kind: "progression", path: ["progressions"], members: progressions };
  yield { kind: "relation", path: ["relations"], members: relations };
}

/** Nodes have one space of ids, whatever their kind: evidence names them by id alone. */
function amongNodes(framework: Framework): readonly Issue[] {
  const met = new Set<string>();
  const found: Issue[] = [];
  for (const listed of nodesIn(framework)) {
    const { id } = listed.node;
    if (met.has(id)) {
      found.push(issue("duplicate-id", nodePath(listed, "id"), { id, kind: listed.kind }));
    }
    met.add(id);
  }
  return found;
}

/** A school's own term must not be one of ours either. */
function amongTerms({ vocabulary = {} }: Framework): readonly Issue[] {
  return (Object.keys(ourTerms) as TermList[]).flatMap((list) => {
    const met = new Set(ourTerms[list]);
    return (vocabulary[list] ?? []).flatMap(({ id }, at) => {
      if (met.has(id)) {
        return [issue("duplicate-id", ["vocabulary", list, at, "id"], { id, kind: "term" })];
      }
      met.add(id);
      return [];
    });
  });
}

const amongLanguages = ({ languages }: Framework): readonly Issue[] =>
  repeated(languages).map((at) =>
    issue("duplicate-id", ["languages", at], { id: languages[at] as string, kind: "language" }),
  );

export const duplicateId: Check = ({ framework }) => [
  ...amongNodes(framework),
  ...[...listsOf(framework)].flatMap(({ kind, path, members }) =>
    repeated(members.map(({ id }) => id)).map((at) =>
      issue("duplicate-id", [...path, at, "id"], { id: members[at]?.id as string, kind }),
    ),
  ),
  ...amongTerms(framework),
  ...amongLanguages(framework),
];
