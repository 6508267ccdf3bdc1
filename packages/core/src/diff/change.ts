import type { NodeKind, Retirement } from "../framework/node.ts";
import type { LevelId, NodeId } from "../identity/ids.ts";
import type { Json } from "../parse/json.ts";
import type { LanguageTag, Wording } from "../text/text.ts";
import type { Item, ItemOf } from "./item.ts";
import type { TextPlace } from "./text-place.ts";

/**
 * One thing that is different between two versions. `before` and `after` are what each version says; null where it says nothing. Of
 * a thing that was added or removed, what is in it is not told again.
 */
export type Change =
  | { readonly change: "added"; readonly item: Item }
  | { readonly change: "removed"; readonly item: Item }
  | {
      readonly change: "retired";
      readonly item: ItemOf<NodeKind>;
      readonly retirement: Retirement;
    }
  /** No longer retired. */
  | {
      readonly change: "restored";
      readonly item: ItemOf<NodeKind>;
      readonly retirement: Retirement;
    }
  /** A text in one language: other words, or the same with another mark of review. */
  | {
      readonly change: "reworded";
      readonly item: TextPlace;
      readonly language: LanguageTag;
      readonly before: string | Wording | null;
      readonly after: string | Wording | null;
    }
  /** Another home above it. */
  | {
      readonly change: "moved";
      readonly item: ItemOf<NodeKind>;
      readonly before: NodeId | null;
      readonly after: NodeId | null;
    }
  /** Another `order` among its siblings. */
  | {
      readonly change: "reordered";
      readonly item: Item;
      readonly before: number | null;
      readonly after: number | null;
    }
  /** Things that both versions have and that stand in another sequence in their list: only the stretch that differs. */
  | {
      readonly change: "resequenced";
      readonly before: readonly Item[];
      readonly after: readonly Item[];
    }
  /** Another number for a level. */
  | {
      readonly change: "revalued";
      readonly item: ItemOf<"level">;
      readonly before: number;
      readonly after: number;
    }
  /** Another level aimed at. */
  | {
      readonly change: "goal-changed";
      readonly item: ItemOf<"scale">;
      readonly before: LevelId;
      readonly after: LevelId;
    }
  /** Another level expected at a point of a grade band. */
  | {
      readonly change: "expectation-changed";
      readonly item: ItemOf<"expectation">;
      readonly before: LevelId;
      readonly after: LevelId;
    }
  /** Any other field. */
  | {
      readonly change: "changed";
      readonly item: Item;
      readonly field: string;
      readonly before: Json;
      readonly after: Json;
    };

/** What can be different. */
export type ChangeKind = Change["change"];

/** The change of one kind. */
export type ChangeOf<K extends ChangeKind> = Extract<Change, { readonly change: K }>;
