import { isRecord, wrong } from "./fault.ts";
import { faultWith, type NestedFault, settleWith } from "./settle-with.ts";
import { treeFault } from "./tree-fault.ts";

/** What is wrong with an object, a record or a tree, and with what is in them. */
export const nestedFault: NestedFault = (parameter, value) => {
  if (parameter.kind === "tree") {
    return treeFault(value, (leaf, at) => faultWith(leaf, at, nestedFault));
  }
  if (!isRecord(value)) {
    return wrong(parameter.kind === "object" ? "object" : "object of numbers");
  }
  if (parameter.kind === "object") {
    return (path) => {
      const settled = settleWith(parameter.fields, value, path, nestedFault);
      return settled.ok ? [] : settled.issues;
    };
  }
  return (path, name) =>
    Object.keys(value).flatMap((key) =>
      (key === "" ? wrong("name") : faultWith(parameter.of, value[key], nestedFault))(
        [...path, key],
        name,
      ),
    );
};
