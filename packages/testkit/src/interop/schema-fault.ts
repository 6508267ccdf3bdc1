import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import formats from "ajv-formats";

const validators = new Map<object, ValidateFunction>();

/** Compiled once for each schema: draft 2019-09 where it says so, else draft-07. */
function validatorOf(schema: object): ValidateFunction {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const is2019 = String(Reflect.get(schema, "$schema")).includes("2019-09");
  const ajv = is2019 ? new Ajv2019({ strict: false }) : new Ajv({ strict: false });
  // The package's types say that its default export is a module.
  (formats as unknown as (ajv: Ajv | Ajv2019) => void)(ajv);
  const validator = ajv.compile(schema);
  validators.set(schema, validator);
  return validator;
}

const sayError = ({ instancePath, message }: ErrorObject): string =>
  `${instancePath || "/"} ${message}`;

/** The first thing that a schema has against a value; undefined where it has nothing. */
export function schemaFault(schema: object, value: unknown): string | undefined {
  const validator = validatorOf(schema);
  return validator(value)
    ? undefined
    : (validator.errors ?? []).slice(0, 1).map(sayError).join("; ");
}
