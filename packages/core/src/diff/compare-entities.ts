import type { Change } from "./change.ts";
import { compareField, type MainLanguages } from "./compare-field.ts";
import type { Fields, Role } from "./fields.ts";
import type { Item } from "./item.ts";
import { pairUp } from "./pair-up.ts";

/** How entities of one kind are found again and compared. */
export interface Comparison<T> {
  /** What makes an entity the same one in both versions; its position, where nothing else does. */
  key(entity: T, position: number): string;
  item(entity: T, position: number): Item;
  readonly fields: Fields<T>;
  /** Entities inside it. */
  parts?(before: T, after: T, main: MainLanguages): readonly Change[];
}

/** What changed in one entity that both versions have. */
export function compareEntity<T extends object>(
  comparison: Pick<Comparison<T>, "fields" | "parts">,
  item: Item,
  [before, after]: readonly [T, T],
  main: MainLanguages,
): readonly Change[] {
  if (before === after && main.before === main.after) return [];
  const fields = Object.entries<Role>(comparison.fields).flatMap(([field, role]) =>
    compareField(role, {
      item,
      field,
      before: before[field as keyof T],
      after: after[field as keyof T],
      main,
    }),
  );
  return [...fields, ...(comparison.parts?.(before, after, main) ?? [])];
}

/** What changed in a list: first what was removed, then what differs, then what was added, then another sequence. */
export function compareEntities<T extends object>(
  comparison: Comparison<T>,
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
  main: MainLanguages,
): readonly Change[] {
  if (before === after && main.before === main.after) return [];
  const placed = (list: readonly T[] = []): readonly { entity: T; item: Item; key: string }[] =>
    list.map((entity, position) => ({
      entity,
      item: comparison.item(entity, position),
      key: comparison.key(entity, position),
    }));
  const { both, removed, added, resequenced } = pairUp(
    placed(before),
    placed(after),
    ({ key }) => key,
  );
  const changes: Change[] = removed.map(({ item }) => ({ change: "removed", item }));
  for (const [old, now] of both) {
    changes.push(...compareEntity(comparison, old.item, [old.entity, now.entity], main));
  }
  for (const { item } of added) changes.push({ change: "added", item });
  if (resequenced.before.length > 0) {
    changes.push({
      change: "resequenced",
      before: resequenced.before.map(({ item }) => item),
      after: resequenced.after.map(({ item }) => item),
    });
  }
  return changes;
}
