import type { ExternalNode, Framework, NodeKind, Relation } from "@whole-learner/core/framework";
import { nodesIn } from "@whole-learner/core/framework";
import { isUuid } from "@whole-learner/core/identity";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { textIn } from "../json/json-record.ts";
import { caseSystem } from "./keys.ts";
import { uuidAtEnd } from "./shape/read-link.ts";
import { carriedFrom } from "./write/write-document.ts";

/** Where a reference was found to lead. */
interface Target {
  readonly kind: NodeKind;
  readonly framework: Framework;
  readonly node: { readonly id: string; readonly code?: string };
  readonly name: NonNullable<ExternalNode["name"]>;
}

/** What names the target of a reference: its identifier, the UUID at the end of its URI, the URI. */
const namesOf = ({ uri, extensions }: ExternalNode): readonly string[] =>
  [textIn(carriedFrom(extensions), "identifier"), uuidAtEnd(uri), uri].flatMap((name) =>
    name === undefined || name === "" ? [] : [name.toLowerCase()],
  );

/** Every node by its id and URI, the first one of several packages, with an issue for each further one. */
function targetsOf(
  frameworks: readonly Framework[],
  issues: InteropIssue[],
): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const [at, framework] of frameworks.entries()) {
    for (const listed of nodesIn(framework)) {
      const { node, kind } = listed;
      const name = listed.kind === "indicator" ? listed.node.statement : listed.node.name;
      const target: Target = { kind, framework, node, name };
      const id = node.id.toLowerCase();
      const known = targets.get(id);
      if (known === undefined) targets.set(id, target);
      else if (known.framework !== framework && isUuid(id))
        issues.push(
          interopIssue(
            "case-in-several-packages",
            { path: [at] },
            { identifier: id },
            "warning",
            "first-kept",
          ),
        );
      const uri = node.identifiers
        ?.find(({ system }) => system === caseSystem)
        ?.value.toLowerCase();
      if (uri !== undefined && !targets.has(uri)) targets.set(uri, target);
    }
  }
  return targets;
}

function linked(
  relation: Relation,
  framework: Framework,
  targets: ReadonlyMap<string, Target>,
): Relation {
  const { to } = relation;
  if (typeof to === "string") return relation;
  const target = namesOf(to)
    .map((name) => targets.get(name))
    .find((one) => one !== undefined);
  if (target === undefined || target.framework === framework) return relation;
  const { code } = target.node;
  return {
    ...relation,
    to: {
      ...to,
      framework: target.framework.id,
      name: target.name,
      ...(code === undefined ? {} : { code }),
    },
  };
}

/**
 * Resolves references across frameworks: every node outside that a relation names and that one of the other frameworks has gets the id of its framework, its code, and its name, which in links is
 * often cut. What none of them has stays as it is. The frameworks come back in their order; those in which nothing was resolved are the very ones that came. Of several packages with one
 * item, the first counts, with an issue whose path is the position of the further one.
 *
 * @example
 * ```ts
 * import { fromCase, link } from "@whole-learner/interop/case";
 * const item = (id: string, fullStatement: string) => ({ identifier: id, fullStatement, uri: `urn:uuid:${id}` });
 * const [a, b] = ["00000000-0000-4000-8000-00000000000a", "00000000-0000-4000-8000-00000000000b"];
 * const matches = {
 *   identifier: "00000000-0000-4000-8000-0000000000aa",
 *   associationType: "exactMatchOf",
 *   originNodeURI: { title: "", identifier: a, uri: `urn:uuid:${a}` },
 *   destinationNodeURI: { title: "Cut sho", identifier: b, uri: `local:${b}` },
 * };
 * const document = (id: string) => ({ identifier: id, title: "One", creator: "" });
 * const read = [
 *   { CFDocument: document("00000000-0000-4000-8000-000000000001"), CFItems: [item(a, "Adds")], CFAssociations: [matches] },
 *   { CFDocument: document("00000000-0000-4000-8000-000000000002"), CFItems: [item(b, "Cut short no longer")] },
 * ].flatMap((json) => fromCase(json).value?.framework ?? []);
 * const to = link(read).value[0]?.relations[0]?.to;
 * typeof to === "object" && to.name; // => "Cut short no longer"
 * ```
 */
export function link(frameworks: readonly Framework[]): Imported<readonly Framework[]> {
  const issues: InteropIssue[] = [];
  const targets = targetsOf(frameworks, issues);
  const value = frameworks.map((framework) => {
    const relations = framework.relations.map((relation) => linked(relation, framework, targets));
    return relations.some((one, at) => one !== framework.relations[at])
      ? { ...framework, relations }
      : framework;
  });
  return { value, issues };
}
