import type { NodeId, Relation, RelationType } from "@whole-learner/core";
import { said } from "../said.ts";
import type { CompetencyCode, Wording } from "../texts/index.ts";

const relation = (
  type: RelationType,
  from: CompetencyCode,
  to: CompetencyCode,
  note?: Wording,
): Relation => ({
  id: `${from}/${type}/${to}`,
  type,
  from: from as NodeId,
  to: to as NodeId,
  ...(note === undefined ? {} : { note: said(note) }),
});

/** How the promises hang together, and one that a school across the sea makes as well. */
export const relations: readonly Relation[] = [
  relation("precedes", "INV.1", "ARG.1", {
    en: "Whoever weighs sources can build an argument on them.",
    es: "Quien sopesa fuentes puede construir un argumento con ellas.",
  }),
  relation("precedes", "STEER.2", "STEER.1"),
  relation("precedes", "TEAM.2", "TEAM.3"),
  relation("related", "MEAN.3", "TEAM.2"),
  relation("related", "INV.2", "SCI.1", {
    en: "Both ask how anyone can know.",
    es: "Las dos preguntan cómo se puede saber.",
  }),
  relation("related", "GOOD.2", "INV.1"),
  relation("covers", "SCI.1", "INV.2", {
    en: "An explained model shows how its evidence was checked.",
    es: "Un modelo explicado muestra cómo se comprobó su evidencia.",
  }),
  {
    id: "MEAN.2/equivalent/two-harbours",
    type: "equivalent",
    from: "MEAN.2",
    to: {
      uri: "https://example.org/two-harbours/profile/words-across-water",
      framework: "https://example.org/two-harbours/profile",
      code: "WAW-2",
      name: said({
        en: "Knows what words carry across the water",
        es: "Sabe qué llevan las palabras al cruzar el agua",
      }),
    },
  },
];
