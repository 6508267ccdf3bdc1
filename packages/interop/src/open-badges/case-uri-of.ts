import type { Framework, FrameworkNode } from "@whole-learner/core/framework";
import { isUuid, uuidV5 } from "@whole-learner/core/identity";
import { caseSystem, urnOf } from "../case/keys.ts";

/** The namespace in which `toCase` names a framework whose own id is no UUID. */
const frameworks = "6d1f0b5e-4c0e-5a0b-9a52-2f6d1f0e7c3a";

/** The identifier of a framework's CFDocument. */
export const documentIdOf = ({ id }: Framework): string =>
  isUuid(id) ? id.toLowerCase() : uuidV5(id, frameworks);

/** The URI of a node as a CFItem: the one that it came with, else the urn of the identifier under which `toCase` writes it. */
export function caseUriOf(framework: Framework, { node }: FrameworkNode): string {
  const given = node.identifiers?.find(({ system }) => system === caseSystem)?.value;
  if (given !== undefined && isUri(given)) return given;
  return urnOf(
    isUuid(node.id) ? node.id.toLowerCase() : uuidV5(`node:${node.id}`, documentIdOf(framework)),
  );
}

/** Whether a text has a scheme and no space: what JSON-LD can take for an id. */
export const isUri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text);
