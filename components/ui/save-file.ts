/** Hands bytes to the browser as a download, from a page of ours or from inside the panel's shadow root. */
export function saveFile(
  name: string,
  mediaType: string,
  base64: string,
  within: Node = document.body,
): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  within.appendChild(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
