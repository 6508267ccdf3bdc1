import type { Role } from "@whole-learner/core";
import { name } from "../../document/name.ts";
import type { Span } from "../../document/node.ts";
import { nameOf } from "../words.ts";
import type { EventPage } from "./open-event.ts";

/** A role as a label: the school's own by the name it gave it, ours by the language's word, any other as it is. */
export function roleLabel(role: Role, page: EventPage): Span {
  const own = page.index.framework.vocabulary?.roles?.find(({ id }) => id === role)?.name;
  if (own !== undefined) return nameOf(own, page);
  const ours: Readonly<Record<string, string>> = page.language.messages.panel.roles;
  return name(Object.hasOwn(ours, role) ? (ours[role] ?? role) : role);
}
