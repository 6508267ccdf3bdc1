import type { Formats } from "../formats.ts";
import type { TranscriptMessages } from "../transcript-messages.ts";

/** The words of the mastery transcript, in Vietnamese. */
export const transcript = ({ day, tableDay }: Formats): TranscriptMessages => ({
  kind: "Học bạ năng lực",
  title: (name) => `Học bạ năng lực: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, học bạ năng lực, phát hành ngày ${day(issued)}`,
  legalName: "Tên pháp lý",
  completes: "Hoàn thành",
  school: "Nhà trường và cách chứng nhận",
  profile: "Hồ sơ chân dung",
  sides: { one: "Mặt một trên hai", two: "Mặt hai trên hai" },
  shown: (name) => `Những gì ${name} đã thể hiện`,
  listed:
    "Chỉ ghi các năng lực đã có kết quả; năng lực không được ghi không nói lên điều gì về người học.",
  nothing: "Chưa có năng lực nào có kết quả.",
  academic: "Học tập các môn, ghi riêng",
  columns: {
    competency: "Năng lực",
    strip: "Dải bước",
    level: "Mức",
    band: "Lớp",
    latest: "Gần nhất",
    demonstrations: "Số lần thể hiện",
    kinds: "Loại",
  },
  works: (name) => `Những sản phẩm ${name} đã chọn`,
  experiences: "Trải nghiệm và đối tác",
  experienceTable: "Đã tham gia những gì, và cùng với ai",
  experienceColumns: { experience: "Trải nghiệm", partner: "Đối tác", when: "Thời gian" },
  when: ({ from, until, hours }) =>
    [
      ...(from !== undefined && until !== undefined
        ? [`từ ${tableDay(from)} đến ${tableDay(until)}`]
        : from !== undefined
          ? [`từ ${tableDay(from)}`]
          : until !== undefined
            ? [`đến ${tableDay(until)}`]
            : []),
      ...(hours === undefined ? [] : [`${hours} giờ`]),
    ].join(", "),
  defences: "Bảo vệ sản phẩm",
  defenceTable: "Những sản phẩm đã bảo vệ trước hội đồng",
  defenceColumns: { defence: "Buổi bảo vệ", panel: "Hội đồng", decision: "Quyết định" },
  defence: ({ name, on, work }) =>
    work === undefined ? `${name}, ${day(on)}` : `${name}, ${day(on)}: ${work}`,
  transferred: "Kết quả chuyển đến",
  transferredTable: "Kết quả từ trường khác, và cách quy đổi",
  transferredColumns: {
    competency: "Năng lực",
    source: "Nguồn",
    recorded: "Như đã ghi ở đó",
    conversion: "Cách quy đổi",
    here: "Ở đây",
  },
  source: ({ name, verified }) =>
    verified === undefined ? name : `${name}, xác minh ngày ${day(verified)}`,
  crosswalk: {
    maximum: "Theo tỉ lệ với bậc cao nhất",
    goal: "Qua mục tiêu: mục tiêu ứng với mục tiêu, cao nhất ứng với cao nhất",
    table: (steps) => `Từng bậc một: ${steps}`,
  },
  step: ({ step, level }) => `${step} ứng với ${level}`,
  legend: {
    heading: "Đọc hiểu trong ba mươi giây",
    levels:
      "Các từ chỉ mức nói người học làm việc ra sao, trong phạm vi lớp đã ghi. Đó là cách gọi của nhà trường; không phải điểm, không phải thứ hạng, và không tính trung bình.",
    days: "“Gần nhất” là ngày của lần thể hiện gần nhất.",
    transferred: "“Chuyển đến” là những kết quả đã thể hiện ở trường khác.",
  },
  signatures: { head: "Chữ ký, hiệu trưởng", seal: "Họ tên và con dấu", day: "Ngày" },
  verify: "Để xác minh hoặc hỏi thêm.",
  howToVerify: ({ contact, address }) =>
    `Xin hỏi ${contact}${address === undefined ? "" : `, hoặc viết thư tới ${address}`}, kèm theo số ghi bên dưới.`,
});
