/** Whom to ask. Every language says "ask ..." with its own verb, so this is a name, and the address stands apart. */
export const contact = {
  en: { text: "the school office", reviewed: true },
  es: { text: "la secretaría de la escuela", reviewed: false },
  "zh-Hans": { text: "学校办公室", reviewed: false },
  ar: { text: "مكتب المدرسة", reviewed: false },
  vi: { text: "văn phòng nhà trường", reviewed: false },
} as const;
