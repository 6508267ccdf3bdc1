import type { Path } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import { type Fault, isRecord, wrong } from "./fault.ts";
import type { IntegerParameter, NestedParameter, Parameter, Parameters } from "./parameter.ts";

/** Every parameter with its value, or everything that is wrong with what was given. */
export type SettledParameters =
  | { readonly ok: true; readonly value: { readonly [name: string]: unknown } }
  | { readonly ok: false; readonly issues: readonly PolicyIssue[] };

/** What is wrong with a value that has values within. */
export type NestedFault = (parameter: NestedParameter, value: unknown) => Fault;

const fine: Fault = () => [];

interface Bounds {
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
  readonly below?: number;
}

const within = (value: number, { least, above, most, below }: Bounds): boolean =>
  (least === undefined || value >= least) &&
  (above === undefined || value > above) &&
  (most === undefined || value <= most) &&
  (below === undefined || value < below);

const bounded =
  (value: number, { least, above, most, below }: Bounds): Fault =>
  (path, parameter) => [
    policyIssue("parameter-out-of-bounds", path, {
      parameter,
      value,
      ...(least === undefined ? {} : { least }),
      ...(above === undefined ? {} : { above }),
      ...(most === undefined ? {} : { most }),
      ...(below === undefined ? {} : { below }),
    }),
  ];

/** What is wrong with one value; nothing where nothing is. */
export function faultWith(parameter: Parameter, value: unknown, nested: NestedFault): Fault {
  switch (parameter.kind) {
    case "number":
    case "integer": {
      const whole = parameter.kind === "integer";
      if (!(whole ? Number.isSafeInteger : Number.isFinite)(value)) {
        return wrong(whole ? "whole number" : "number");
      }
      return within(value as number, parameter) ? fine : bounded(value as number, parameter);
    }
    case "choice":
      return parameter.of.includes(value as string)
        ? fine
        : (path, name) => [
            policyIssue("not-a-choice", path, { parameter: name, allowed: parameter.of }),
          ];
    case "target":
      return value === "goal" || Number.isFinite(value) ? fine : wrong('number or "goal"');
    case "switch":
      return typeof value === "boolean" ? fine : wrong("true or false");
    case "text":
      return typeof value === "string" && value !== "" ? fine : wrong("text");
    case "object":
    case "record":
    case "tree":
      return nested(parameter, value);
    case "list":
      if (!Array.isArray(value)) return wrong("list");
      if (!within(value.length, parameter)) return bounded(value.length, parameter);
      return (path, name) =>
        value.flatMap((entry: unknown, index) =>
          faultWith(parameter.of, entry, nested)([...path, index], name),
        );
    default:
      return parameter satisfies never;
  }
}

/** {@link settle}, with what looks at values within values handed in, so that who has none does not carry it. */
export function settleWith(
  parameters: Parameters,
  given: unknown,
  path: Path,
  nested: NestedFault,
): SettledParameters {
  if (given !== undefined && !isRecord(given)) {
    return { ok: false, issues: wrong("object")(path, "parameters") };
  }
  const values = given ?? {};
  const known = Object.keys(parameters);
  const issues: PolicyIssue[] = Object.keys(values)
    .filter((name) => !known.includes(name))
    .map((name) => policyIssue("unknown-parameter", [...path, name], { parameter: name, known }));
  const value: Record<string, unknown> = {};
  for (const name of known) {
    const parameter = parameters[name] as Parameter;
    const found = Object.hasOwn(values, name) ? values[name] : undefined;
    if (found !== undefined) {
      issues.push(...faultWith(parameter, found, nested)([...path, name], name));
      value[name] = found;
    } else if ("default" in parameter) value[name] = parameter.default;
    else issues.push(policyIssue("missing-parameter", [...path, name], { parameter: name }));
  }
  const faulty = issues.map((issue) => issue.path.at(-1));
  for (const name of known) {
    const parameter = parameters[name] as IntegerParameter;
    const { notAbove = "" } = parameter;
    // A number whose bound, or which itself, is out of bounds already is told once.
    if (faulty.includes(name) || faulty.includes(notAbove)) continue;
    const [above, most] = [value[name], value[notAbove]] as [number, number | undefined];
    if (most !== undefined && above > most) {
      issues.push(...bounded(above, { ...parameter, most })([...path, name], name));
    }
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}
