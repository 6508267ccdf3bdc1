import type { Demonstration } from "@whole-learner/core";
import { isSafeAddress } from "../../document/address.ts";
import { link } from "../../document/link.ts";
import type { Span } from "../../document/node.ts";
import { mayRead } from "../../privacy/may-read.ts";
import { nameOf } from "../words.ts";
import type { Page } from "./page.ts";

/** A work by its name; undefined where it has none or this reader may not see it. */
export function workNamed(page: Page, work: Demonstration | undefined): Span | undefined {
  if (work?.name === undefined) return undefined;
  if (work.visibility !== undefined && !mayRead(work.visibility, page.audience)) return undefined;
  return nameOf(work.name, page);
}

/** The same as a link to what shows it, where there is one. */
export function workLinked(page: Page, work: Demonstration | undefined): Span | undefined {
  const called = workNamed(page, work);
  const shown = work?.artifacts?.find(({ uri }) => isSafeAddress(uri));
  return called === undefined || shown === undefined ? called : link(shown.uri, [called]);
}
