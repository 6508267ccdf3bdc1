import type { Path } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import { exceeding } from "./exceeding.ts";
import { type Fault, isRecord, wrong } from "./fault.ts";
import type {
  IntegerParameter,
  ListParameter,
  ObjectParameter,
  Parameter,
  Parameters,
  RecordParameter,
} from "./parameter.ts";

/** Every parameter with its value, or everything that is wrong with what was given. */
export type SettledParameters =
  | { readonly ok: true; readonly value: { readonly [name: string]: unknown } }
  | { readonly ok: false; readonly issues: readonly PolicyIssue[] };

/** What is wrong with a tree, its leaves looked at as parameters are. */
export type TreeFault = (
  value: unknown,
  faultOf: (parameter: Parameter, value: unknown) => Fault,
) => Fault;

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
export function faultWith(parameter: Parameter, value: unknown, tree: TreeFault): Fault {
  switch (parameter.kind) {
    case "number":
      if (typeof value !== "number" || !Number.isFinite(value)) return wrong("number");
      return within(value, parameter) ? fine : bounded(value, parameter);
    case "integer":
      if (typeof value !== "number" || !Number.isSafeInteger(value)) return wrong("whole number");
      return within(value, parameter) ? fine : bounded(value, parameter);
    case "choice":
      return typeof value === "string" && parameter.of.includes(value)
        ? fine
        : (path, name) => [
            policyIssue("not-a-choice", path, { parameter: name, allowed: parameter.of }),
          ];
    case "target":
      return value === "goal" || (typeof value === "number" && Number.isFinite(value))
        ? fine
        : wrong('number or "goal"');
    case "switch":
      return typeof value === "boolean" ? fine : wrong("true or false");
    case "text":
      return typeof value === "string" && value !== "" ? fine : wrong("text");
    case "object":
      return objectFault(parameter, value, tree);
    case "record":
      return recordFault(parameter, value, tree);
    case "tree":
      return tree(value, (leaf, at) => faultWith(leaf, at, tree));
    case "list":
      return listFault(parameter, value, tree);
    default:
      return parameter satisfies never;
  }
}

function recordFault({ of }: RecordParameter, value: unknown, tree: TreeFault): Fault {
  if (!isRecord(value)) return wrong("object of numbers");
  return (path, name) =>
    Object.keys(value).flatMap((key) =>
      (key === "" ? wrong("name") : faultWith(of, value[key], tree))([...path, key], name),
    );
}

function objectFault({ fields }: ObjectParameter, value: unknown, tree: TreeFault): Fault {
  if (!isRecord(value)) return wrong("object");
  return (path) => {
    const settled = settleWith(fields, value, path, tree);
    return settled.ok ? [] : settled.issues;
  };
}

function listFault(parameter: ListParameter, value: unknown, tree: TreeFault): Fault {
  if (!Array.isArray(value)) return wrong("list");
  if (!within(value.length, parameter)) return bounded(value.length, parameter);
  return (path, name) =>
    value.flatMap((entry: unknown, index) =>
      faultWith(parameter.of, entry, tree)([...path, index], name),
    );
}

/** {@link settle}, with what looks at trees handed in, so that who has none does not carry it. */
export function settleWith(
  parameters: Parameters,
  given: unknown,
  path: Path,
  tree: TreeFault,
): SettledParameters {
  if (
    given !== undefined &&
    (typeof given !== "object" || given === null || Array.isArray(given))
  ) {
    return { ok: false, issues: wrong("object")(path, "parameters") };
  }
  const values = (given ?? {}) as { readonly [name: string]: unknown };
  const known = Object.keys(parameters);
  const issues: PolicyIssue[] = Object.keys(values)
    .filter((name) => !Object.hasOwn(parameters, name))
    .map((name) => policyIssue("unknown-parameter", [...path, name], { parameter: name, known }));
  const value: Record<string, unknown> = {};
  for (const name of known) {
    const parameter = parameters[name] as Parameter;
    const found = Object.hasOwn(values, name) ? values[name] : undefined;
    if (found !== undefined) {
      issues.push(...faultWith(parameter, found, tree)([...path, name], name));
      value[name] = found;
    } else if ("default" in parameter) value[name] = parameter.default;
    else issues.push(policyIssue("missing-parameter", [...path, name], { parameter: name }));
  }
  const faulty = new Set(issues.map((issue) => issue.path.at(-1)));
  for (const { name, value: above, most } of exceeding(parameters, value)) {
    const parameter = parameters[name] as IntegerParameter;
    // A number whose bound, or which itself, is out of bounds already is told once.
    if (faulty.has(name) || faulty.has(parameter.notAbove)) continue;
    issues.push(...bounded(above, { ...parameter, most })([...path, name], name));
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}
