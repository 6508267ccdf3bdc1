import type { Framework } from "../framework/framework.ts";
import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import { indexFramework } from "../framework/lookup/index-framework.ts";
import type { BandId, LevelId, NodeId, ScaleId } from "../identity/ids.ts";
import type { Fate, LevelPlace } from "./fate.ts";
import { type LevelMapping, levelFates } from "./level-fates.ts";
import { nodeFates } from "./node-fates.ts";

/** The two frameworks between which something is migrated. */
export interface Migration {
  readonly from: Framework;
  readonly to: Framework;
  /** What became of levels, in the order in which it was decided: the `relevel` recipes of the edits in between. */
  readonly levels?: readonly LevelMapping[];
}

/**
 * What became of everything that evidence, goals and policies name: every node, level, grade band and scale of the framework before. A
 * lookup, not a document: rebuild it rather than send or store it.
 */
export interface MigrationMap {
  readonly nodes: ReadonlyMap<NodeId, Fate<NodeId>>;
  /** By scale, then by level. A level is another one only where a mapping says so. */
  readonly levels: ReadonlyMap<ScaleId, ReadonlyMap<LevelId, Fate<LevelPlace>>>;
  readonly bands: ReadonlyMap<BandId, Fate<BandId>>;
  readonly scales: ReadonlyMap<ScaleId, Fate<ScaleId>>;
}

/** A migration with both frameworks indexed. */
export interface Crossing {
  readonly from: FrameworkIndex;
  readonly to: FrameworkIndex;
  readonly map: MigrationMap;
}

const stays = <Id>(
  before: ReadonlyMap<Id, unknown>,
  after: ReadonlyMap<Id, unknown>,
): ReadonlyMap<Id, Fate<Id>> =>
  new Map([...before.keys()].map((id) => [id, { kind: after.has(id) ? "same" : "lost" }]));

/** Where scales went: where a mapping says so, to another one; the last mapping of a scale decides. */
function scaleFates(
  from: FrameworkIndex,
  to: FrameworkIndex,
  mappings: readonly LevelMapping[],
): ReadonlyMap<ScaleId, Fate<ScaleId>> {
  const fates = new Map<ScaleId, Fate<ScaleId>>();
  for (const id of from.scales.keys()) {
    let now = id;
    for (const { scale, toScale = scale } of mappings) if (scale === now) now = toScale;
    const there = to.scales.has(now);
    fates.set(
      id,
      !there ? { kind: "lost" } : now === id ? { kind: "same" } : { kind: "moved", to: now },
    );
  }
  return fates;
}

/** Indexes both frameworks and maps one to the other. */
export function crossingOf({ from: before, to: after, levels = [] }: Migration): Crossing {
  const from = indexFramework(before);
  const to = before === after ? from : indexFramework(after);
  return {
    from,
    to,
    map: {
      nodes: nodeFates(from, to),
      levels: levelFates(from, to, levels),
      bands: stays(from.bands, to.bands),
      scales: scaleFates(from, to, levels),
    },
  };
}

/**
 * Maps a framework to a later version of it, or to another framework: what became of each node, level, grade band and scale. Nodes are
 * followed through the relations of both frameworks: `replaced-by` from what was retired or is gone, `equivalent` (read both ways)
 * from what is gone and has no successor. An end outside one framework is found in the other by its id or by an identifier that equals the
 * URI. A framework and itself: all the same.
 *
 * @example
 * ```ts
 * import { migrationMap, parseFramework } from "@whole-learner/core";
 * const from = parseFramework({
 *   format: "whole-learner/framework@1",
 *   id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
 *   title: "Our promise",
 *   scales: [],
 *   competencies: [{ id: "speaks", name: "Speaks" }, { id: "presents", name: "Presents" }],
 * });
 * const to = parseFramework({
 *   ...from,
 *   competencies: [{ id: "shares", name: "Shares ideas" }],
 *   relations: [{ type: "replaced-by", from: "speaks", to: "shares" }],
 * });
 * const { nodes } = migrationMap({ from, to });
 * nodes.get("speaks"); // => { kind: "moved", to: "shares" }
 * nodes.get("presents"); // => { kind: "lost" }
 * ```
 */
export const migrationMap = (migration: Migration): MigrationMap => crossingOf(migration).map;
