import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { sendFile } from '../../utils/backend/send-file.ts';
import type { Picture } from '../../utils/contract/material.ts';
import type { Pack } from '../../utils/contract/pack.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { type PracticePair, publishPack } from './practice-coordinators.ts';
import { practicePack } from './practice-pack.ts';

const DAY_MS = 86_400_000;
const SIDE = 320;

/** A red frame around white, for the practice campaign's page picture. */
export const frame = toPng((x, y) => {
  const edge = Math.min(x, y, SIDE - 1 - x, SIDE - 1 - y);
  return edge < 20 ? [200, 16, 46] : edge < 28 ? [255, 205, 0] : [255, 255, 255];
});

const picture: Picture = {
  name: 'khung-anh-thang-an-toan.png',
  sha256: createHash('sha256').update(frame).digest('hex'),
  bytes: frame.length,
  mediaType: 'image/png',
  alt: 'Khung vuông màu đỏ viền vàng, giữa để trắng',
};

/** What is planned for the practice units: a target, a campaign with a file, a template with a picture, words for the reminder. */
export function practicePlans(now = new Date()): Pack {
  const inDays = (days: number) => toVietnamDay(new Date(now.getTime() + days * DAY_MS));
  const source = {
    title: 'Kế hoạch Tháng an toàn (thực hành)',
    number: '12/KH-LĐLĐ',
    issuedOn: inDays(-10),
  };
  return {
    ...practicePack(now),
    id: 'thang-an-toan',
    title: 'Tháng an toàn (thực hành)',
    pages: [],
    shareItems: [],
    notices: [],
    templates: [
      {
        id: 'sao-bien-thang-an-toan',
        version: 1,
        title: 'Hưởng ứng Tháng an toàn',
        contentKind: 'phong_trao',
        occasion: 'Tháng an toàn',
        tags: ['an toàn'],
        source,
        validFrom: inDays(-3),
        validTo: inDays(26),
        fields: [{ id: 'don_vi', label: 'Tên đơn vị', kind: 'line', maxLength: 120, fill: 'unit_name' }],
        parts: [
          { locked: 'AN TOÀN LÀ TRÁCH NHIỆM CỦA MỌI NGƯỜI\n' },
          { field: 'don_vi' },
          { text: ' hưởng ứng Tháng an toàn.\n' },
          { locked: '#ThangAnToan' },
        ],
        picture,
        campaignId: 'thang-an-toan-thuc-hanh',
      },
    ],
    targets: [
      {
        id: 'ba-bai-mot-tuan',
        title: 'Mỗi tuần ba tin, bài hoặc lượt chia sẻ',
        kind: 'item',
        number: 3,
        period: 'week',
        from: inDays(-30),
        tetOff: { title: 'Nghỉ Tết', daysBefore: 1, daysAfter: 4 },
        source,
      },
    ],
    campaigns: [
      {
        id: 'thang-an-toan-thuc-hanh',
        title: 'Tháng hành động vì an toàn (thực hành)',
        days: { from: inDays(-3), to: inDays(26) },
        message: 'An toàn là trách nhiệm của mọi người',
        about: 'Đợt thực hành: đổi ảnh trang theo khung, đăng một bài theo mẫu.',
        steps: [
          { id: 'doi-anh', title: 'Đổi ảnh trang theo khung', kind: 'picture' },
          { id: 'dang-bai', title: 'Đăng bài hưởng ứng', kind: 'post', templateId: 'sao-bien-thang-an-toan' },
        ],
        materials: [picture],
        source,
      },
    ],
    reminders: {
      phrases: [{ category: 'unverified', phrase: 'nghe nói thưởng gấp đôi' }],
      exceptions: [],
      trustedHosts: [],
      mustRemind: [{ category: 'unverified', text: 'Anh em nghe nói thưởng gấp đôi năm nay.' }],
      mustNotRemind: ['Công đoàn tặng quà Tết cho đoàn viên.'],
    },
  };
}

/** The file goes to the backend first: what is signed names it by its hash alone. */
export async function publishPlans(server: string, people: PracticePair): Promise<void> {
  const file = { sha256: picture.sha256, bytes: frame, mediaType: picture.mediaType };
  const tools = { fetch, now: () => new Date(), onSent: async () => undefined };
  await sendFile({ server, token: people[0].token }, file, tools);
  await publishPack(server, people, practicePlans());
}

function toPng(colour: (x: number, y: number) => readonly [number, number, number]): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  // Eight bits a channel, in red, green and blue.
  header.set([8, 2], 8);
  const rows = Array.from({ length: SIDE }, (_, y) => [
    0,
    ...Array.from({ length: SIDE }, (_, x) => colour(x, y)).flat(),
  ]);
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      toChunk('IHDR', header),
      toChunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
      toChunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function toChunk(type: string, data: Buffer): Buffer {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
