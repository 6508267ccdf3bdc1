/** The UUID of a number: for packages of any size. */
const uuidOf = (kind: number, at: number): string =>
  `${String(kind).padStart(8, "0")}-0000-4000-8000-${at.toString(16).padStart(12, "0")}`;

const linkTo = (kind: number, at: number): Readonly<Record<string, string>> => ({
  title: `Statement ${at} of what a learner knows, and can do, cut at a leng`,
  identifier: uuidOf(kind, at),
  uri: `https://standards.example.org/ims/case/v1p0/CFItems/${uuidOf(kind, at)}`,
});

const document = {
  title: "Mathematics, a specification of the size that agencies publish",
  identifier: uuidOf(9, 1),
  uri: `https://standards.example.org/ims/case/v1p0/CFDocuments/${uuidOf(9, 1)}`,
};

/**
 * A CFPackage shaped as agencies publish them: every record names its document, items have grades and types, four of ten associations lead outside. With 1,000 items and 5.5 associations each it
 * has about 5 MB.
 */
export const bigPackage = (
  items: number,
  associationsEach = 5,
): Readonly<Record<string, unknown>> => ({
  CFDocument: {
    ...document,
    creator: "Example Agency",
    publisher: "Example Agency",
    lastChangeDateTime: "2018-03-01T21:01:43+00:00",
    adoptionStatus: "Adopted",
    subject: ["Math"],
  },
  CFItems: Array.from({ length: items }, (_, at) => ({
    uri: linkTo(1, at)["uri"],
    identifier: uuidOf(1, at),
    lastChangeDateTime: "2017-11-23T13:02:38+00:00",
    CFDocumentURI: document,
    CFItemType: at % 3 === 0 ? "Claim" : "Target",
    CFItemTypeURI: {
      title: "Target",
      identifier: uuidOf(8, 1),
      uri: "https://standards.example.org/ims/case/v1p0/CFItemTypes/1",
    },
    educationLevel: ["03", "04", "05"],
    humanCodingScheme: `M.${at}`,
    fullStatement: `Statement ${at} of what a learner knows and can do, with a formula $\\frac{a}{b}$, a list:\n- one\n- two\nand an end. ${"More words that explain it. ".repeat(8)}`,
    abbreviatedStatement: `Statement ${at}`,
  })),
  CFAssociations: [
    ...Array.from({ length: items }, (_, at) => ({
      identifier: uuidOf(2, at),
      uri: `https://standards.example.org/ims/case/v1p0/CFAssociations/${uuidOf(2, at)}`,
      lastChangeDateTime: "2017-11-23T13:02:38+00:00",
      CFDocumentURI: document,
      originNodeURI: linkTo(1, at),
      associationType: "isChildOf",
      destinationNodeURI: at === 0 ? document : linkTo(1, Math.floor((at - 1) / 8)),
      sequenceNumber: at,
    })),
    ...Array.from({ length: items * (associationsEach - 1) }, (_, at) => ({
      identifier: uuidOf(3, at),
      uri: `https://standards.example.org/ims/case/v1p0/CFAssociations/${uuidOf(3, at)}`,
      lastChangeDateTime: "2017-11-23T13:02:38+00:00",
      CFDocumentURI: document,
      originNodeURI: linkTo(1, at % items),
      associationType: at % 2 === 0 ? "isRelatedTo" : "exactMatchOf",
      destinationNodeURI: at % 2 === 0 ? linkTo(1, (at * 7 + 1) % items) : linkTo(4, at),
    })),
  ],
});
