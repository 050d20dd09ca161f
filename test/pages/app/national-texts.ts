export interface FixedText {
  readonly title: string;
  readonly publishedAt: string;
  readonly text: string;
}

/** The newest eight posts of the national page are written out, because the share checklist names them. */
export const nationalTexts: readonly FixedText[] = [
  {
    title: 'Phát động cuộc thi ảnh “Nét đẹp công đoàn cơ sở”',
    publishedAt: '2026-11-20T01:30:00.000Z',
    text: `📣 Phát động cuộc thi ảnh “Nét đẹp công đoàn cơ sở”

Mỗi bức ảnh kể một câu chuyện về nơi làm việc, về đồng nghiệp, về bữa cơm ca và giờ tan ca.
Ảnh dự thi cần có sự đồng ý của người trong ảnh.

Thể lệ đầy đủ: https://congdoan.example.vn/the-le?ky=2026&nguon=trang
#CongDoanVietNam #NetDepCongDoanCoSo`,
  },
  {
    title: 'Tư vấn pháp luật: những điều cần đọc trước khi ký hợp đồng lao động',
    publishedAt: '2026-11-19T08:05:00.000Z',
    text: `Tư vấn pháp luật: những điều cần đọc trước khi ký hợp đồng lao động

1. Công việc và địa điểm làm việc
2. Thời hạn của hợp đồng
3. Mức lương, hình thức và thời hạn trả lương
4. Thời giờ làm việc, thời giờ nghỉ ngơi
5. Bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp

Còn điều gì chưa rõ, bạn hãy hỏi cán bộ công đoàn nơi mình làm việc.
#TuVanPhapLuat`,
  },
  {
    title: 'Tết Sum vầy 2027: hướng dẫn chuẩn bị',
    publishedAt: '2026-11-18T02:00:00.000Z',
    text: `🌸 Tết Sum vầy 2027: hướng dẫn chuẩn bị

Các cấp công đoàn rà soát hoàn cảnh đoàn viên, lập kế hoạch thăm hỏi và đăng ký chuyến xe về quê trước ngày 20/12/2026.
Kế hoạch của từng đơn vị do ban chấp hành thông qua.

#TetSumVay #CongDoanVietNam`,
  },
  {
    title: 'Người tốt, việc tốt: người giữ tủ thuốc của phân xưởng',
    publishedAt: '2026-11-17T11:40:00.000Z',
    text: `Người tốt, việc tốt: người giữ tủ thuốc của phân xưởng

Suốt mười hai năm, sau mỗi ca làm, chị vẫn mở sổ kiểm lại từng cuộn băng, từng lọ nước muối.
“Có khi cả tháng không ai dùng tới. Như thế là mừng”, chị nói.`,
  },
  {
    title: 'Infographic: năm bước kiểm tra máy trước ca',
    publishedAt: '2026-11-16T00:45:00.000Z',
    text: `Infographic: năm bước kiểm tra máy trước ca

👀 Nhìn – ✋ Thử – 🔒 Khoá – 📝 Ghi – 📢 Báo
Lưu lại và chia sẻ cho cả tổ.

#AnToanVeSinhLaoDong`,
  },
  {
    title: 'Mô hình hay: tủ sách ca đêm',
    publishedAt: '2026-11-15T03:15:00.000Z',
    text: `Mô hình hay: tủ sách ca đêm 📚

Một chiếc tủ cũ, ba trăm cuốn sách quyên góp, một quyển sổ mượn không cần người trông.
Bạn có thể làm điều này ở đơn vị mình: nội quy tủ sách có trong phần tài liệu.`,
  },
  {
    title: 'Trực tuyến: hỏi đáp về tiền lương ngày lễ',
    publishedAt: '2026-11-13T12:00:00.000Z',
    text: `🎥 Trực tuyến: hỏi đáp về tiền lương ngày lễ

19 giờ 30 tối thứ Sáu. Gửi câu hỏi trước bằng tin nhắn; chương trình không nêu tên, đơn vị của người hỏi.
#HoiDapTrucTuyen`,
  },
  {
    title: 'Phong trào: giờ đọc báo đầu ca',
    publishedAt: '2026-11-12T00:20:00.000Z',
    text: `Phong trào: giờ đọc báo đầu ca

Mười phút trước giờ vào ca, loa phân xưởng đọc ba tin: một tin chính sách, một tin an toàn, một tin vui.
Tháng này đã có thêm 14 đơn vị làm theo.`,
  },
];
