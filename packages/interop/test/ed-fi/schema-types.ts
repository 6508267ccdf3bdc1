import { SaxesParser } from "saxes";

/** An element that a type of the schema has. */
export interface SchemaElement {
  readonly name: string;
  readonly type: string;
  readonly many: boolean;
}

/** The elements of every complex type of an XML schema, in the order that it asks for; those of a choice one after the other. */
export function schemaTypes(schema: string): ReadonlyMap<string, readonly SchemaElement[]> {
  const types = new Map<string, SchemaElement[]>();
  let open: SchemaElement[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name: tag, attributes }) => {
    const { name = "", type = "", maxOccurs } = attributes;
    if (tag === "xs:complexType" && name !== "") {
      open = [];
      types.set(name, open);
    } else if (tag === "xs:element") {
      open.push({ name, type, many: maxOccurs === "unbounded" });
    }
  });
  parser.write(schema).close();
  return types;
}
