import type { Material, PictureType } from '../../contract/material.ts';

type MediaType = Material['mediaType'];

const PICTURES: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'] satisfies PictureType[];

export function isPictureType(type: string): type is PictureType {
  return PICTURES.includes(type);
}

/** What a file begins with, as text of one character a byte; `.` stands for any. */
const BEGINNINGS: readonly (readonly [MediaType, RegExp])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the bytes that every PNG begins with.
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
  ['application/pdf', /^%PDF-/],
  ['audio/mpeg', /^(?:ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/],
  ['video/mp4', /^[\s\S]{4}ftyp/],
];

/** What a file is by its first bytes, whatever its name says; undefined when it is none of what a pack may carry. */
export function findMediaType(bytes: Uint8Array): MediaType | undefined {
  const begin = String.fromCharCode(...bytes.subarray(0, 12));
  return BEGINNINGS.find(([, pattern]) => pattern.test(begin))?.[0];
}
