import { relationKey } from "../diff/compare-relations.ts";
import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import { isKindOf } from "../framework/lookup/is-kind-of.ts";
import { nodeOf } from "../framework/lookup/node-of.ts";
import { type ListedNode, nodesIn } from "../framework/lookup/nodes-in.ts";
import { scaleOf } from "../framework/lookup/scale-of.ts";
import { walkDown } from "../framework/lookup/walk-down.ts";
import type { Progression } from "../framework/progression.ts";
import type { CompetencyId, NodeId } from "../identity/ids.ts";
import { draftOf, listedNodes } from "./listed-nodes.ts";
import type { FrameworkDraft } from "./tracked.ts";

type Merged = ReadonlySet<NodeId>;
type ListedCompetency = Extract<ListedNode, { readonly kind: "competency" }>;

/** What is at home under merged nodes is at home under the one they are merged into. */
export function followChildren(
  draft: FrameworkDraft,
  { framework }: FrameworkIndex,
  merged: Merged,
  into: NodeId,
): void {
  for (const listed of nodesIn(framework)) {
    const { partOf, id } = listed.node;
    // Merged nodes stay where they were, for those who look back.
    if (partOf !== undefined && merged.has(partOf) && !merged.has(id)) {
      draftOf(draft, listed).partOf = into as CompetencyId;
    }
  }
}

/**
 * The relations of merged nodes become those of the one they are merged into. Some stay with the merged node, where they are still
 * true: what says which node it is or was (`equivalent`, `replaced-by`), what holds among the merged, what is already said of
 * the other, and being part of something that is now under the other itself.
 */
export function followRelations(
  draft: FrameworkDraft,
  index: FrameworkIndex,
  merged: Merged,
  into: NodeId,
): void {
  const group = new Set<NodeId>([...merged, into]);
  const roots = [...group].flatMap((id) => nodeOf(index, id) ?? []);
  const under = new Set<NodeId>(walkDown(index, roots).map(({ node }) => node.id));
  const said = new Set(index.framework.relations.map((relation) => relationKey(relation)));
  for (const [position, relation] of index.framework.relations.entries()) {
    const { type, from, to } = relation;
    const fromMerged = merged.has(from);
    const toMerged = typeof to === "string" && merged.has(to);
    if (!fromMerged && !toMerged) continue;
    if (isKindOf(index, type, "equivalent") || isKindOf(index, type, "replaced-by")) continue;
    if (typeof to === "string" && fromMerged && under.has(to)) {
      if (group.has(to) || isKindOf(index, type, "part-of")) continue;
    }
    if (toMerged && group.has(from)) continue;
    const followed = {
      ...relation,
      from: fromMerged ? into : from,
      to: toMerged ? into : to,
    };
    const key = relationKey(followed);
    if (said.has(key)) continue;
    said.add(key);
    const drafted = draft.relations[position] as FrameworkDraft["relations"][number];
    if (fromMerged) drafted.from = into;
    if (toMerged) drafted.to = into;
  }
}

/**
 * A merged competency's progression follows if it is on the scale of the one it is merged into and that one has none of its family;
 * else it stays with the merged competency: two runs of statements cannot be told apart by a machine.
 */
export function followProgressions(
  draft: FrameworkDraft,
  index: FrameworkIndex,
  merged: Merged,
  into: NodeId,
): void {
  const listed = listedNodes(index.framework);
  const scale = scaleOf(index, into as CompetencyId)?.id;
  const families = new Set<Progression["family"]>(
    (index.progressions.get(into as CompetencyId) ?? []).map(({ family }) => family),
  );
  for (const [position, progression] of index.framework.progressions.entries()) {
    if (!merged.has(progression.competency)) continue;
    if (progression.scale !== scale || families.has(progression.family)) continue;
    families.add(progression.family);
    const drafted = draft.progressions[position] as FrameworkDraft["progressions"][number];
    drafted.competency = into as CompetencyId;
    // Without its progression, a competency that names no scale would be read on the framework's first.
    const { position: at } = listed.get(progression.competency) as ListedNode;
    (draft.competencies[at] as FrameworkDraft["competencies"][number]).scale ??= scale;
  }
}

/** A competency is for all grade bands that those merged into it were for; for every band if one of them was. */
export function widenBands(
  draft: FrameworkDraft,
  index: FrameworkIndex,
  merged: Merged,
  into: NodeId,
): void {
  const listed = listedNodes(index.framework);
  const found = listed.get(into);
  if (found?.kind !== "competency" || found.node.bands === undefined) return;
  const own = found.node.bands;
  const target = draft.competencies[found.position] as FrameworkDraft["competencies"][number];
  // Merged nodes are of one kind.
  const others = [...merged].map((id) => (listed.get(id) as ListedCompetency).node.bands);
  if (others.includes(undefined)) delete target.bands;
  else
    target.bands?.push(
      ...new Set(others.flatMap((bands) => bands ?? []).filter((band) => !own.includes(band))),
    );
}
