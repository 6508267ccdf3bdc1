import type { RatingValue } from "@whole-learner/core";
import type { Dice } from "../chance/dice.ts";
import { type LevelId, levels, type VoiceId } from "../texts/index.ts";

/** How a voice sees what others see: a lean up or down, and how far apart two looks of it lie. */
const eyes: Readonly<Record<VoiceId, { readonly lean: number; readonly spread: number }>> = {
  educator: { lean: 0, spread: 1 },
  self: { lean: 0, spread: 1.8 },
  "fellow-learner": { lean: 0.2, spread: 1.4 },
  family: { lean: 0.35, spread: 1.4 },
  "community-partner": { lean: 0.1, spread: 1.6 },
};

const levelOf = (number: number): LevelId => {
  const level = levels.find(({ value }) => value === number);
  if (level === undefined) throw new Error(`No level is ${number}.`);
  return level.id;
};

/** A whole number as a level, any other as a number on the scale. */
export const valueOf = (number: number): RatingValue =>
  Number.isInteger(number) ? { kind: "level", level: levelOf(number) } : { kind: "number", number };

const within = (number: number): number => Math.min(5, Math.max(1, number));

/** What a voice gives where a learner stands at a position; educators use half steps now and then. The lean of self-ratings is the learner's own. */
export function rate(position: number, voice: VoiceId, chance: Dice, ownLean: number): number {
  const { lean, spread } = eyes[voice];
  const seen =
    position +
    lean +
    (voice === "self" ? ownLean : 0) +
    (chance.uniform() + chance.uniform() - 1) * spread;
  const halves = voice === "educator" && chance.chance(0.09);
  return within(halves ? Math.round(seen * 2) / 2 : Math.round(seen));
}
