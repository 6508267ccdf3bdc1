export { moment as momentSchema } from "../evidence/moment.schema.ts";
export {
  day as daySchema,
  extensible,
  label,
  languageTag as languageTagSchema,
  text as textSchema,
  uuid,
} from "../parse/fields.ts";
export { type Parser, type Prepare, parserOf } from "../parse/parser.ts";
export {
  exactly,
  extensions as extensionsSchema,
  id,
  type Schema,
  type SchemaDiffers,
  term,
  type Writable,
} from "../parse/schema.ts";
export { zoneSchema } from "../time/zone.schema.ts";
