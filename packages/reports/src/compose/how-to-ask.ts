import { link } from "../document/link.ts";
import { type Paragraph, paragraph } from "../document/paragraph.ts";
import { strong } from "../document/strong.ts";
import type { Register } from "../privacy/audience.ts";
import type { School } from "./learner-page/learner-report.ts";
import type { Reader } from "./reader.ts";
import { sentenceWith } from "./sentence.ts";
import { nameOf } from "./words.ts";
import { writtenAddress } from "./written-address.ts";

/** How to ask or object: whom, where, and what follows. */
export function howToAsk(
  reader: Reader & { readonly register: Register },
  { contact, address }: School,
): Paragraph {
  const { foot, punctuation } = reader.language.messages;
  const spans = [
    nameOf(contact, reader),
    ...(address === undefined ? [] : [link(address, writtenAddress(address))]),
  ];
  return paragraph([
    strong(foot.questions),
    punctuation.space,
    ...sentenceWith(spans, (who = "", where) =>
      foot.ask({
        audience: reader.register,
        contact: who,
        ...(where === undefined ? {} : { address: where }),
      }),
    ),
  ]);
}
