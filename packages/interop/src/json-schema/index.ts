export {
  type DocumentName,
  documentNames,
  type JsonSchema,
  jsonSchemaOf,
} from "./json-schema-of.ts";
