import type { Formats } from "../formats.ts";
import type { LedgerMessages } from "../ledger-messages.ts";

/** The words of the evidence ledger, in Vietnamese. */
export const ledger = ({ day }: Formats): LedgerMessages => ({
  kind: {
    learner: "Sổ minh chứng của em",
    family: "Sổ minh chứng, gửi gia đình của",
    educator: "Sổ minh chứng, dành cho nhà giáo dục, của",
  },
  title: (name) => `Sổ minh chứng: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, sổ minh chứng, phát hành ngày ${day(issued)}`,
  every: "Từng lần thể hiện",
  everyAside: "Mọi điều đã ghi lại, từ lần đầu tiên",
  circle: "Những gì chỉ chia sẻ trong phạm vi hẹp hơn thì không kể ở đây.",
  works: (count) => `${count} lần thể hiện`,
  nothing: "Chưa có gì được ghi lại.",
  columns: {
    demonstration: "Lần thể hiện",
    day: "Ngày",
    source: "Nguồn",
    setting: "Bối cảnh",
    attested: "Người xem",
    verified: "Xác nhận",
    consent: "Sự đồng ý",
    competency: "Năng lực",
    seenBy: "Người xem",
    result: "Được tính ra sao",
  },
  writtenDown: (on) => `ghi lại ngày ${day(on)}`,
  who: ({ role, name }) => `${role} (${name})`,
  verified: ({ by, on }) => (on === undefined ? `bởi ${by}` : `bởi ${by}, ngày ${day(on)}`),
  unverified: "chưa có",
  refused: (by) => `${by} không xác nhận`,
  notAskedFor: "không yêu cầu",
  consentGiven: (on) => `đã đồng ý, ngày ${day(on)}`,
  consentWithheld: (on) => `không đồng ý, ngày ${day(on)}`,
  consentNotAsked: "chưa được hỏi",
  where: "Điều gì được tính, và tính ở đâu",
  whereCaption: "Từng lần thể hiện, theo từng năng lực",
  counted: "Được tính.",
  passedOver: "Cách xác định mức không xét đến lần này.",
  inWords: "Kể bằng lời, không xếp mức.",
  notRated: "Chưa được xem đến.",
  erased: (count) => `Có ${count} bản ghi phải xóa bỏ; ngoài ra không kể gì thêm.`,
  withheld: (count) =>
    `Có ${count} lần thể hiện chưa được đồng ý cho sử dụng; ngoài ra không kể gì thêm.`,
});
