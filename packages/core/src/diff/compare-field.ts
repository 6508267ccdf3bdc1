import type { NodeKind, Retirement } from "../framework/node.ts";
import type { LevelId, NodeId } from "../identity/ids.ts";
import type { Json } from "../parse/json.ts";
import type { LanguageTag, Text } from "../text/text.ts";
import type { Change } from "./change.ts";
import type { Role } from "./fields.ts";
import type { Item, ItemOf } from "./item.ts";
import { same } from "./same.ts";
import type { TextPlace } from "./text-place.ts";
import { wordingsOf } from "./wordings.ts";

/** The main language of each version: plain texts are in it. */
export interface MainLanguages {
  readonly before: LanguageTag;
  readonly after: LanguageTag;
}

/** A field with what each version says in it. */
interface Difference {
  readonly item: Item;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly main: MainLanguages;
}

type Comparer = (difference: Difference) => readonly Change[];

const orNull = <T>(value: unknown): T | null => (value === undefined ? null : (value as T));

const plain: Comparer = ({ item, field, before, after }) => [
  { change: "changed", item, field, before: orNull<Json>(before), after: orNull<Json>(after) },
];

const text: Comparer = ({ item, field, before, after, main }) => {
  const old = wordingsOf(before as Text | undefined, main.before);
  const now = wordingsOf(after as Text | undefined, main.after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((language): readonly Change[] => {
    const said = old.get(language) ?? null;
    const says = now.get(language) ?? null;
    if (same(said, says)) return [];
    // The tables of fields give this role to no other field than those that a text place can name.
    const place = { ...item, field } as TextPlace;
    return [{ change: "reworded", item: place, language, before: said, after: says }];
  });
};

const retirement: Comparer = (difference) => {
  const { before, after } = difference;
  const item = difference.item as ItemOf<NodeKind>;
  if (before === undefined) return [{ change: "retired", item, retirement: after as Retirement }];
  if (after === undefined) return [{ change: "restored", item, retirement: before as Retirement }];
  return plain(difference);
};

/** A comparer for each role: what it makes of a field that says something else than before. The tables of fields tie each role to its type. */
const comparers: { readonly [R in Exclude<Role, "key" | "parts">]: Comparer } = {
  plain,
  text,
  retirement,
  home: ({ item, before, after }) => [
    {
      change: "moved",
      item: item as ItemOf<NodeKind>,
      before: orNull<NodeId>(before),
      after: orNull<NodeId>(after),
    },
  ],
  order: ({ item, before, after }) => [
    { change: "reordered", item, before: orNull<number>(before), after: orNull<number>(after) },
  ],
  value: ({ item, before, after }) => [
    {
      change: "revalued",
      item: item as ItemOf<"level">,
      before: before as number,
      after: after as number,
    },
  ],
  goal: ({ item, before, after }) => [
    {
      change: "goal-changed",
      item: item as ItemOf<"scale">,
      before: before as LevelId,
      after: after as LevelId,
    },
  ],
  expected: ({ item, before, after }) => [
    {
      change: "expectation-changed",
      item: item as ItemOf<"expectation">,
      before: before as LevelId,
      after: after as LevelId,
    },
  ],
};

/** What changed in a field, by its role. A plain text is looked at even where it did not change: the main language may have. */
export function compareField(role: Role, difference: Difference): readonly Change[] {
  if (role === "key" || role === "parts") return [];
  if (role !== "text" && same(difference.before, difference.after)) return [];
  return comparers[role](difference);
}
