import { Pack } from '../../../utils/contract/pack.ts';
import { aPack, aPackTemplate } from './a-pack.ts';

const source = { title: 'Kế hoạch tuyên truyền', number: '20/KH-TLĐ', issuedOn: '2020-04-07' };
const sha256 = 'ab'.repeat(32);

/** A pack in which every part that there can be is filled in. */
export function aFullPack(): Pack {
  return Pack.parse(
    aPack({
      aim: { units: ['cdcs-hoa-mai'], levels: ['grassroots'], kinds: ['truong-hoc'], cohorts: ['thi-diem'] },
      validFrom: '2026-11-01',
      validTo: '2027-11-01',
      pages: [
        { key: 'congdoanvietnam', name: 'Công đoàn Việt Nam', role: 'national', number: '1234' },
        { key: 'congdoansaobien', name: 'Công đoàn Sao Biển', role: 'superior' },
      ],
      templates: [
        aPackTemplate({
          id: 'mau-1',
          tags: ['Tết', 'quà'],
          source,
          validFrom: '2026-11-01',
          validTo: '2027-01-01',
          fields: [
            {
              id: 'ten',
              label: 'Tên đơn vị',
              hint: 'đầy đủ',
              kind: 'line',
              maxLength: 80,
              fill: 'unit_name',
            },
            { id: 'ngay', label: 'Ngày', kind: 'day' },
          ],
          parts: [{ locked: 'Công đoàn ' }, { field: 'ten' }, { text: ' họp ngày ' }, { field: 'ngay' }],
          picture: { name: 'Áp phích.png', sha256, bytes: 1200, mediaType: 'image/png', alt: 'Áp phích' },
          campaignId: 'tet-sum-vay',
        }),
        aPackTemplate({ id: 'mau-2', title: 'Mẫu thứ hai' }),
      ],
      shareItems: [
        {
          id: 'muc-1',
          title: 'Bài đầu',
          link: 'https://www.facebook.com/congdoanvietnam/posts/1',
          pageKey: 'congdoanvietnam',
          publishedOn: '2026-11-20',
          dueOn: '2026-11-25',
          campaignId: 'tet-sum-vay',
          pinned: true,
          numericId: '1',
          aliases: ['2', 'share:ab-c'],
        },
        {
          id: 'muc-2',
          title: 'Bài báo',
          link: 'https://laodong.example/bai-bao',
          publisher: 'Báo Lao Động',
          publishedOn: '2026-11-20',
        },
      ],
      recalls: [{ templateId: 'mau-cu', reason: 'Sai ngày', on: '2026-11-20', insteadId: 'mau-1' }],
      notices: [
        { id: 'tb-1', title: 'Họp', text: 'Mai họp', urgent: true, from: '2026-11-20', to: '2026-11-21' },
      ],
      hold: { reason: 'Quốc tang', from: '2026-11-20', to: '2026-11-22', contentKinds: ['phong_trao'] },
      adapter: {
        id: 'facebook',
        version: 3,
        issuedOn: '2026-11-20',
        finders: { dialog: [{ selector: '[role=dialog]', since: '2026-10', page: 'fanpage' }] },
        labels: { composer: { vi: ['Tạo bài viết'], en: ['Create post'] } },
      },
      targets: [
        {
          id: 'bon-tin',
          title: 'Bốn tin, bài mỗi ngày',
          kind: 'item',
          number: 4,
          period: 'day',
          media: ['video'],
          campaignId: 'tet-sum-vay',
          levels: ['province'],
          units: ['cdcs-hoa-mai'],
          from: '2026-11-01',
          to: '2027-11-01',
          weekdays: [1, 2, 3],
          tetOff: { title: 'Nghỉ Tết', daysBefore: 1, daysAfter: 3 },
          daysOff: [{ title: 'Tết', from: '2027-02-05', to: '2027-02-11' }],
          source,
        },
      ],
      campaigns: [
        {
          id: 'tet-sum-vay',
          title: 'Tết Sum vầy',
          days: { tet: { daysBefore: 20, daysAfter: 5 } },
          message: 'Chủ động',
          about: 'Chăm lo Tết',
          anniversary: { of: 'thành lập Công đoàn', on: '1929-07-28' },
          steps: [
            {
              id: 'tai-ve',
              title: 'Tải bộ nhận diện',
              kind: 'download',
              link: 'https://congdoan.example/bo',
            },
            { id: 'dang-bai', title: 'Đăng bài', kind: 'post', templateId: 'mau-1' },
          ],
          materials: [
            {
              name: 'bo-nhan-dien.pdf',
              sha256,
              bytes: 5000,
              mediaType: 'application/pdf',
              alt: 'Bộ nhận diện',
              link: 'https://congdoan.example/bo.pdf',
            },
          ],
          source,
        },
      ],
      reminders: {
        phrases: [{ category: 'insult', phrase: 'đồ ngốc', except: ['đồ ngốc nghếch'] }],
        exceptions: [{ category: 'minors', phrase: 'đường Kim Đồng' }],
        trustedHosts: ['congdoan.example'],
        mustRemind: [{ category: 'insult', text: 'Đúng là đồ ngốc' }],
        mustNotRemind: ['Hội thi ở đường Kim Đồng'],
      },
    }),
  );
}
