/** Hands a file to the browser as a download, from its bytes in base64. */
export function saveFile(name: string, mediaType: string, base64: string): void {
  saveBytes(
    name,
    mediaType,
    Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
  );
}

/**
 * Hands bytes to the browser as a download. The link never enters the document: on Facebook the page would see the click and
 * might take it for a navigation of its own.
 */
export function saveBytes(name: string, mediaType: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
