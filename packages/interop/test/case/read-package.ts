import { pointer } from "@whole-learner/core";
import { fromCase, toCase } from "../../src/case/index.ts";

/** What was found: code, place and repair, in the order of the file. */
export const found = (json: unknown): readonly string[] =>
  fromCase(json).issues.map(({ code, path, repair }) => `${code} ${pointer(path)} ${repair}`);

/** The framework of a package; it throws where nothing was read. */
export const read = (json: unknown, options?: Parameters<typeof fromCase>[1]) => {
  const { value } = fromCase(json, options);
  if (value === undefined) throw new Error("nothing was read");
  return value.framework;
};

/** The same package after a journey through our model. */
export const again = (json: unknown): { readonly [key: string]: unknown } =>
  JSON.parse(JSON.stringify(toCase(read(json))));
