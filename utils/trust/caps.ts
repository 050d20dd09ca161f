/** In bytes. The library has caps as well, but believes whatever length a signed file names for the next one. */
export const CAPS = {
  root: 512_000,
  timestamp: 16_384,
  snapshot: 1_000_000,
  targets: 5_000_000,
  pack: 256_000,
};
