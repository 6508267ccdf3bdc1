import type { Voice } from "@whole-learner/core";
import { educatorNames } from "../texts/index.ts";

/** An educator by place in the list of names, counted from 1. */
export type EducatorNumber = number;

export const educatorId = (number: EducatorNumber): string =>
  `educator-${String(number).padStart(2, "0")}`;

export const educatorName = (number: EducatorNumber): string => {
  const name = educatorNames[number - 1];
  if (name === undefined) throw new Error(`There is no educator ${number}.`);
  return name;
};

export const educatorVoice = (number: EducatorNumber): Voice => ({
  role: "educator",
  id: educatorId(number),
  name: educatorName(number),
});
