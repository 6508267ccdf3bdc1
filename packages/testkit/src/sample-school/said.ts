import type { Wording } from "./texts/index.ts";

type Reviewed = { readonly text: string; readonly reviewed: boolean };

/** A wording as the documents carry it: a text, and plain JSON where it stands in an extension. */
export type Said = { readonly en: Reviewed; readonly es: Reviewed };

/** A wording of the school as a text of its documents: the English has been read by a reader of English, the Spanish still waits for one. */
export const said = ({ en, es }: Wording): Said => ({
  en: { text: en, reviewed: true },
  es: { text: es, reviewed: false },
});
