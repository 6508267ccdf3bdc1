/** Entities by their id; of two with the same id the first, as everywhere in the index. */
export function firstById<Id, T extends { readonly id: Id }>(
  entities: readonly T[],
): ReadonlyMap<Id, T> {
  const found = new Map<Id, T>();
  for (const entity of entities) if (!found.has(entity.id)) found.set(entity.id, entity);
  return found;
}
