import type { Framework, Licence } from "../framework/framework.ts";
import type { CommunityValue, Portrait, Vision } from "../framework/vision.ts";
import type { OwnTerm, Vocabulary } from "../framework/vocabulary.ts";
import type { OutcomeId } from "../identity/ids.ts";
import type { Change } from "./change.ts";
import { type Comparison, compareEntities } from "./compare-entities.ts";
import type { MainLanguages } from "./compare-field.ts";
import type { VocabularyList } from "./item.ts";

const licence: Comparison<Licence> = {
  key: () => "",
  item: () => ({ kind: "licence" }),
  fields: { name: "plain", link: "plain", attribution: "text", extensions: "plain" },
};

const communityValue: Comparison<CommunityValue> = {
  key: (_, position) => String(position),
  item: (_, position) => ({ kind: "community-value", position }),
  fields: { name: "text", meaning: "text", extensions: "plain" },
};

const vision: Comparison<Vision> = {
  key: () => "",
  item: () => ({ kind: "vision" }),
  fields: { mission: "text", vision: "text", values: "parts", extensions: "plain" },
  parts: (before, after, main) =>
    compareEntities(communityValue, before.values, after.values, main),
};

const promised: Comparison<{ readonly id: OutcomeId }> = {
  key: ({ id }) => id,
  item: ({ id }) => ({ kind: "portrait-outcome", id }),
  fields: { id: "key" },
};

const portrait: Comparison<Portrait> = {
  key: () => "",
  item: () => ({ kind: "portrait" }),
  fields: { title: "text", introduction: "text", outcomes: "parts", extensions: "plain" },
  parts: (before, after, main) =>
    compareEntities(
      promised,
      before.outcomes.map((id) => ({ id })),
      after.outcomes.map((id) => ({ id })),
      main,
    ),
};

const termOf = (list: VocabularyList): Comparison<OwnTerm> => ({
  key: ({ id }) => id,
  item: ({ id }) => ({ kind: "term", list, id }),
  fields: { id: "key", name: "text", meaning: "text", broader: "plain", extensions: "plain" },
});

const lists: { readonly [L in VocabularyList]: Comparison<OwnTerm> } = {
  kinds: termOf("kinds"),
  settings: termOf("settings"),
  roles: termOf("roles"),
  relations: termOf("relations"),
  features: termOf("features"),
};

const vocabulary: Comparison<Vocabulary> = {
  key: () => "",
  item: () => ({ kind: "vocabulary" }),
  fields: {
    kinds: "parts",
    settings: "parts",
    roles: "parts",
    relations: "parts",
    features: "parts",
    extensions: "plain",
  },
  parts: (before, after, main) =>
    (Object.keys(lists) as readonly VocabularyList[]).flatMap((list) =>
      compareEntities(lists[list], before[list], after[list], main),
    ),
};

const listed = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);

/** What changed in what a framework opens with: licence, vision, portrait and the school's own terms. */
export const comparePromise = (
  before: Framework,
  after: Framework,
  main: MainLanguages,
): readonly Change[] => [
  ...compareEntities(licence, listed(before.licence), listed(after.licence), main),
  ...compareEntities(vision, listed(before.vision), listed(after.vision), main),
  ...compareEntities(portrait, listed(before.portrait), listed(after.portrait), main),
  ...compareEntities(vocabulary, listed(before.vocabulary), listed(after.vocabulary), main),
];
