import type { Audience, Register } from "./audience.ts";

const registers: Readonly<Record<Audience, Register>> = {
  learner: "learner",
  family: "family",
  educator: "educator",
  school: "educator",
  public: "family",
};

/** How sentences speak to an audience: to a school as among educators, to the public as to families, without numbers. */
export const registerOf = (audience: Audience): Register => registers[audience];
