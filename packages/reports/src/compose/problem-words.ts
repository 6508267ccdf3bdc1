import {
  type Day,
  type Framework,
  type Moment,
  type Problem,
  type Sentences,
  say,
} from "@whole-learner/core";
import { name } from "../document/name.ts";
import type { Span } from "../document/node.ts";
import { bandName } from "./band-name.ts";
import { civilDay, type Reader } from "./reader.ts";
import { sentenceWith } from "./sentence.ts";
import { termName } from "./term-name.ts";
import { nameOf, wordsOf } from "./words.ts";

/** Where the names are that ids in a problem's data stand for. */
export interface Names {
  readonly reader: Reader;
  readonly framework: Framework | undefined;
}

const scaleText = (id: string, { framework }: Names) =>
  framework?.scales.find((scale) => scale.id === id)?.name;

/** What a field of a problem's data names, by the field. */
const namers: {
  readonly [field: string]: (id: string, names: Names) => Span;
} = {
  role: (id, { reader, framework }) => termName("roles", id, framework?.vocabulary, reader),
  kind: (id, { reader, framework }) => termName("kinds", id, framework?.vocabulary, reader),
  setting: (id, { reader, framework }) => termName("settings", id, framework?.vocabulary, reader),
  band: (id, { reader, framework }) => bandName(id, framework, reader),
  current: (id, { reader, framework }) => bandName(id, framework, reader),
  scale: (id, names) => {
    const text = scaleText(id, names);
    return text === undefined ? name(id) : nameOf(text, names.reader);
  },
};

/** Fields that hold moments: they are said as the civil days that they fall on. */
const moments: ReadonlySet<string> = new Set([
  "from",
  "until",
  "due",
  "since",
  "newest",
  "recorded",
  "happened",
]);

/** A problem in a sentence, with names in place of the ids in its data and civil days in place of instants. */
export function problemWords<C extends object>(
  problem: Problem<C>,
  sentences: Sentences<C>,
  names: Names,
): readonly Span[] {
  const spans: Span[] = [];
  const slotted: string[] = [];
  const data: Record<string, unknown> = { ...(problem.data as Readonly<Record<string, unknown>>) };
  for (const [field, value] of Object.entries(data)) {
    if (field === "scales") {
      data[field] = (value as readonly string[]).map((id) => {
        const text = scaleText(id, names);
        return text === undefined ? id : wordsOf(text, names.reader);
      });
    } else if (typeof value === "string" && moments.has(field)) {
      data[field] = civilDay(value as Moment, names.reader) satisfies Day;
    } else if (typeof value === "string" && Object.hasOwn(namers, field)) {
      const namer = namers[field];
      if (namer === undefined) continue;
      spans.push(namer(value, names));
      slotted.push(field);
    }
  }
  return sentenceWith(spans, (...slots) => {
    const said = { ...data };
    slotted.forEach((field, at) => {
      said[field] = slots[at];
    });
    return say({ ...problem, data: said } as Problem<C>, sentences);
  });
}
