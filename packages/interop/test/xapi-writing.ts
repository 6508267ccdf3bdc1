import {
  type Entry,
  type Framework,
  type Log,
  type Rating,
  sketchFramework,
} from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { xapiFault } from "@whole-learner/testkit/interop";
import { expect } from "vitest";
import { toXapi, type XapiWriting } from "../src/xapi/index.ts";

const sketch = sketchFramework({
  scale: ["Begins", "Does it", "Leads", "Teaches it"],
  goal: "Leads",
  outcomes: { Team: ["Listens"] },
});
export const framework: Framework = {
  ...sketch,
  indicators: [{ id: "I.1", statement: { en: "I can wait", es: "Sé esperar" }, partOf: "Listens" }],
};
export const home = "https://school.example";
export const extension = "https://school.example/xapi/entry";
export const uuid = "fd41c918-b88b-4b20-a0a5-a4c32391aaa0";
export const base: Rating = {
  type: "rating",
  id: uuid,
  learner: "ana",
  target: "Listens",
  happened: "2026-05-29T14:30:00.000Z",
  value: { kind: "points", points: 8, of: 10 },
};
export const logOf = (...entries: readonly Entry[]): Log => ({
  format: "whole-learner/log@1",
  entries,
});
export const write = (writing: Partial<XapiWriting>) => {
  const made = toXapi(deepFreeze({ framework, home, ...writing }));
  expect(xapiFault(made.value)).toBeUndefined();
  return made;
};
export const written = (...entries: readonly Entry[]) => write({ log: logOf(...entries) });
export const said = ({ issues }: ReturnType<typeof toXapi>): readonly string[] =>
  issues.map(
    ({ severity, code, path, repair }) => `${severity} ${code} /${path.join("/")} ${repair}`,
  );
