import type { Framework } from "../framework/framework.ts";
import type { Relation } from "../framework/relation.ts";
import { canonicalJson } from "../identity/canonical-json.ts";
import type { Change } from "./change.ts";
import { type Comparison, compareEntities } from "./compare-entities.ts";
import type { MainLanguages } from "./compare-field.ts";
import type { ItemOf } from "./item.ts";

/** A relation by what makes it the one it is: its id is optional, its type and ends are not. */
const relationItem = ({ type, from, to }: Relation): ItemOf<"relation"> => ({
  kind: "relation",
  type,
  from,
  to: typeof to === "string" ? to : { uri: to.uri },
});

/** Equal for relations of the same type with the same ends. */
export const relationKey = (relation: Relation): string => {
  const { type, from, to } = relationItem(relation);
  return canonicalJson([type, from, to]);
};

/** What an outside end says beyond its URI is compared as the field it is. */
const relation: Comparison<Relation> = {
  key: relationKey,
  item: relationItem,
  fields: {
    id: "plain",
    type: "key",
    from: "key",
    to: "plain",
    order: "order",
    note: "text",
    extensions: "plain",
  },
};

/** What changed in the relations. */
export const compareRelations = (
  before: Framework,
  after: Framework,
  main: MainLanguages,
): readonly Change[] => compareEntities(relation, before.relations, after.relations, main);
