/** The page's own realm, as a Firefox content script sees it. */
interface PageRealm {
  Object: typeof Object;
  DataTransfer: typeof DataTransfer;
  ClipboardEvent: typeof ClipboardEvent;
}

/**
 * Offers a text to an editor as a paste of plain text and says whether the editor took it (it then prevents the default).
 *
 * Of all ways tried this one alone keeps every line in Lexical and Draft.js, in Chromium and Firefox, as one undo step:
 * `execCommand('insertText')` silently joins the lines in Lexical and breaks Draft.js; a `beforeinput` with data leaves raw line
 * feeds in one text node; HTML beside the plain text loses blank lines in Draft.js.
 *
 * Firefox: the page's code may not read an event or DataTransfer made in the content script's realm, so everything is built with the
 * page's constructors, and the data is set on the event's own `clipboardData`, because Firefox ignores the one passed in.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Sharing_objects_with_page_scripts
 */
export function dispatchPaste(editor: HTMLElement, text: string): boolean {
  const view = editor.ownerDocument.defaultView;
  if (!view) return false;
  const realm = unwrap<PageRealm>(view);
  const init: ClipboardEventInit = Object.assign(new realm.Object(), {
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  init.clipboardData = new realm.DataTransfer();
  const event = new realm.ClipboardEvent('paste', init);
  event.clipboardData?.setData('text/plain', text);
  return !unwrap<EventTarget>(editor).dispatchEvent(event);
}

/** Firefox keeps the page's own object behind `wrappedJSObject`; elsewhere the object itself is the page's. */
function unwrap<Page>(object: object): Page {
  return ('wrappedJSObject' in object ? object.wrappedJSObject : object) as Page;
}
