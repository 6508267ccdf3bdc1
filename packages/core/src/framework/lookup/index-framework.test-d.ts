import { expectTypeOf, it } from "vitest";
import type { BandId, CompetencyId, LevelId, OutcomeId, ScaleId } from "../../identity/ids.ts";
import type { Issue } from "../../issue/issue.ts";
import { checkFramework } from "../checks/check-framework.ts";
import type { Competency } from "../competency.ts";
import type { Framework, FrameworkNode } from "../framework.ts";
import type { Progression } from "../progression.ts";
import type { Relation } from "../relation.ts";
import type { Scale } from "../scale.ts";
import { childrenOf } from "./children-of.ts";
import { descriptorOf } from "./descriptor-of.ts";
import { expectedLevel } from "./expected-level.ts";
import { findTarget } from "./find-target.ts";
import type { FrameworkIndex, TargetNode } from "./framework-index.ts";
import { indexFramework } from "./index-framework.ts";
import { levelOf } from "./level-of.ts";
import { nodeOf } from "./node-of.ts";
import { progressionsOf } from "./progressions-of.ts";
import { relationsFrom } from "./relations-from.ts";
import { scaleById } from "./scale-by-id.ts";
import { scaleOf } from "./scale-of.ts";

declare const framework: Framework;
declare const index: FrameworkIndex;
declare const competency: CompetencyId;
declare const outcome: OutcomeId;
declare const scaleId: ScaleId;
declare const level: LevelId;
declare const band: BandId;
declare const scale: Scale;
declare const progression: Progression;

it("gives what it says", () => {
  expectTypeOf(indexFramework(framework)).toEqualTypeOf<FrameworkIndex>();
  expectTypeOf(checkFramework(framework)).toEqualTypeOf<readonly Issue[]>();
  expectTypeOf(childrenOf(index, competency)).toEqualTypeOf<readonly FrameworkNode[]>();
  expectTypeOf(relationsFrom(index, outcome, "covers")).toEqualTypeOf<readonly Relation[]>();
  expectTypeOf(findTarget(index, "TEAM.1")).toEqualTypeOf<TargetNode | undefined>();
  expectTypeOf<TargetNode["kind"]>().toEqualTypeOf<"competency" | "indicator">();
});

it("takes ids of every kind of node where any may stand, and literals everywhere", () => {
  nodeOf(index, competency);
  nodeOf(index, outcome);
  nodeOf(index, "TEAM.1");
  scaleOf(index, "share");
});

it("refuses the wrong kind of id", () => {
  // @ts-expect-error a scale is no node
  nodeOf(index, scaleId);
  // @ts-expect-error an outcome has no scale
  scaleOf(index, outcome);
  // @ts-expect-error an outcome has no progressions
  progressionsOf(index, outcome);
  // @ts-expect-error a level is no scale
  scaleById(index, level);
  // @ts-expect-error a band is no level
  levelOf(scale, band);
  // @ts-expect-error the band and the level are the wrong way round
  descriptorOf(progression, { level: band, band: level });
  // @ts-expect-error there is no such point in a band
  expectedLevel(progression, band, "start");
});

it("narrows a node by its kind", () => {
  const found = nodeOf(index, competency);
  if (found?.kind === "competency") expectTypeOf(found.node).toEqualTypeOf<Competency>();
  // @ts-expect-error not every node reports
  String(found?.node.reporting);
});

it("lets nothing be written", () => {
  // @ts-expect-error a lookup is read
  index.positions.set(competency, 0);
  // @ts-expect-error a list is read
  index.nodes.push();
  // @ts-expect-error a list is read
  childrenOf(index, competency).push();
});
