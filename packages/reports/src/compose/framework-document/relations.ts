import { nodeOf, type NodeId, type Relation } from "@whole-learner/core";
import { link } from "../../document/link.ts";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { table, tableRow } from "../../document/table.ts";
import type { FrameworkPage } from "../framework-page/page.ts";
import { nameOf, spanOf } from "../words.ts";

/** Stands in a cell that has nothing to say. */
const nothing = "—";

/** A node by its name; one of another framework as its relation names it. */
export function nodeName(page: FrameworkPage, id: NodeId): Span {
  const found = nodeOf(page.index, id);
  if (found === undefined) return name(id);
  return nameOf(found.kind === "indicator" ? found.node.statement : found.node.name, page);
}

function endOf(page: FrameworkPage, to: Relation["to"]): Span {
  if (typeof to === "string") return nodeName(page, to);
  const called = to.name === undefined ? name(to.code ?? to.uri) : nameOf(to.name, page);
  return link(to.uri, [called]);
}

/** How the relation is read, "from is ... to": the school's own type by the name it gave it, ours by the language's words. */
function relationWords(page: FrameworkPage, type: string): Span | string {
  const own = page.index.framework.vocabulary?.relations?.find(({ id }) => id === type);
  if (own !== undefined) return nameOf(own.name, page);
  const ours: Readonly<Record<string, string>> = page.language.messages.framework.relationTypes;
  return Object.hasOwn(ours, type) ? (ours[type] ?? type) : name(type);
}

/** Every relation that the framework has. */
export function relationsSection(page: FrameworkPage): readonly Block[] {
  const { framework: words } = page.language.messages;
  const { relations } = page.index.framework;
  if (relations.length === 0) return [];
  const { columns } = words;
  return [
    section(words.relations, [
      table({
        caption: words.relationsTable,
        columns: [columns.from, columns.relation, columns.to, columns.note],
        rows: relations.map(({ type, from, to, note }) =>
          tableRow([
            nodeName(page, from),
            relationWords(page, type),
            endOf(page, to),
            note === undefined ? nothing : [spanOf(note, page)],
          ]),
        ),
      }),
    ]),
  ];
}
