import { type Draft, enablePatches, Immer, type Patch as ImmerPatch } from "immer";
import type { Framework } from "../framework/framework.ts";
import type { Json } from "../parse/json.ts";
import type { Patch } from "./patch.ts";

/** A framework that a recipe writes to: what it changes is copied, the rest is shared. */
export type FrameworkDraft = Draft<Framework>;

/** A framework after a change, with the change and the way back. */
export interface Tracked {
  readonly framework: Framework;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/**
 * Immer records patches only where its patches are enabled, once for all of its users in a program: a switch that adds a function and
 * changes nothing else. It is set in this file alone, and a bundler drops the call with the file where nothing is edited.
 */
function immers(): { readonly freezing: Immer; readonly free: Immer } {
  enablePatches();
  return {
    freezing: new Immer({ autoFreeze: true }),
    free: new Immer({ autoFreeze: false }),
  };
}

const { freezing, free } = /* @__PURE__ */ immers();

/** Freezing a result also freezes what it shares with its base: that is done only where the base is frozen already. */
export const immerFor = (framework: Framework): Immer =>
  Object.isFrozen(framework) ? freezing : free;

const asPatch = ({ op, path, value }: ImmerPatch): Patch =>
  op === "remove" ? { op, path } : { op, path, value: value as Json };

/** Runs a change on a draft of the framework. */
export function tracked(framework: Framework, change: (draft: FrameworkDraft) => void): Tracked {
  const [changed, patches, inverse] = immerFor(framework).produceWithPatches(
    framework,
    (draft: FrameworkDraft) => {
      change(draft);
    },
  );
  return { framework: changed, patches: patches.map(asPatch), inverse: inverse.map(asPatch) };
}
