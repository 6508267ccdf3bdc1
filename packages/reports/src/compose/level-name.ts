import { type LevelId, levelOf, type Scale } from "@whole-learner/core";
import { type NameSpan, name } from "../document/name.ts";
import { mayShow } from "../privacy/may-show.ts";
import type { Audience } from "../privacy/audience.ts";
import type { Reader } from "./reader.ts";
import { nameOf, spanOf, wordsOf } from "./words.ts";

/** A level's word; for who sees numbers, with its number before it, unless that is its word. */
export function levelName(scale: Scale, id: LevelId, audience: Audience, reader: Reader): NameSpan {
  const level = levelOf(scale, id);
  if (level === undefined) return name(id);
  const number = reader.language.exact(level.value);
  return mayShow("level-number", audience) && wordsOf(level.name, reader) !== number
    ? name([`${number} `, spanOf(level.name, reader)])
    : nameOf(level.name, reader);
}
